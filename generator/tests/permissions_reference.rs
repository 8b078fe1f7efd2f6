//! The real permissions document against the committed facts of beta. It is not in the repository: `GRAPH_REFERENCE` says
//! where it is.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use msgraph_codegen::ir::{EntityModel, Permissions, Scheme, UnresolvedClass};
use msgraph_codegen::merge::{self, OtherVersion};
use msgraph_codegen::resolve::Resolver;
use msgraph_codegen::source::permissions::{self, PermissionsDocument};
use msgraph_codegen::source::{SourceFile, csdl};
use msgraph_codegen::spec;

/// A file of the reference data; `None`, loudly, where it is not there.
fn reference(path: &str) -> Option<SourceFile> {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from);
    match std::fs::read(folder.join(path)) {
        Ok(bytes) => Some(SourceFile::from_bytes(path, bytes).unwrap_or_else(|errors| panic!("{errors}"))),
        Err(error) => {
            // Not eprintln!, which the test harness keeps to itself when the test passes.
            let shown = folder.join(path);
            let message =
                format!("\n=== SKIPPED: {} cannot be read ({error}).\n=== Set GRAPH_REFERENCE.\n", shown.display());
            let _ = writeln!(std::io::stderr(), "{message}");
            None
        }
    }
}

fn document() -> Option<PermissionsDocument> {
    let file = reference("permissions/permissions-2026-08.json")?;
    Some(permissions::read(&file).unwrap_or_else(|errors| panic!("{errors}")))
}

/// The committed facts.
fn committed() -> (EntityModel, Permissions) {
    fn add(folder: &Path, root: &Path, files: &mut Vec<SourceFile>) {
        for entry in std::fs::read_dir(folder).expect("the specs are committed") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                add(&path, root, files);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                let name = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
                files.push(SourceFile::new(name, std::fs::read_to_string(&path).expect("UTF-8")));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/beta");
    let mut files = Vec::new();
    add(&root, &root, &mut files);
    let assembled = msgraph_codegen::assemble(&files, None).unwrap_or_else(|errors| panic!("{errors}"));
    (assembled.model, assembled.permissions)
}

#[test]
fn the_document_has_the_counts_that_its_readme_says() {
    let Some(document) = document() else { return };
    assert_eq!(document.warnings, []);
    let sets = || document.permissions.iter().flat_map(|permission| &permission.path_sets);
    let paths: BTreeSet<&str> = sets().flat_map(|set| &set.paths).map(|entry| entry.path.as_str()).collect();
    let pairs: BTreeSet<(&str, &str)> = sets()
        .flat_map(|set| set.paths.iter().flat_map(|e| set.methods.iter().map(move |m| (m.as_str(), e.path.as_str()))))
        .collect();
    assert_eq!((document.permissions.len(), paths.len(), pairs.len()), (917, 7343, 11215));
}

#[test]
fn every_path_is_resolved_or_has_its_reason() {
    let (Some(document), Some(v1)) = (document(), reference("metadata/v1.0-2026-08.csdl")) else { return };
    let v1 = csdl::read_despite_errors(&v1).expect("read").model;
    let (model, committed) = committed();
    let permissions = merge::permissions(&document, &model, &[OtherVersion { name: "v1.0", model: &v1 }]);
    assert_eq!(permissions, committed, "the committed facts are those of the document");

    let mut classes: BTreeMap<UnresolvedClass, usize> = BTreeMap::new();
    for unresolved in &permissions.unresolved {
        assert!(!unresolved.reason.is_empty() && !unresolved.methods.is_empty(), "{unresolved:?}");
        *classes.entry(unresolved.class).or_default() += 1;
    }
    let classes: Vec<usize> = classes.into_values().collect();
    assert_eq!(classes, [24, 779, 48], "only in v1.0, gone, errors of the document");

    // A resolver that knows beta finds no path among those that are gone, however it is written.
    let resolver = Resolver::new(&model);
    for unresolved in permissions.unresolved.iter().filter(|found| found.class != UnresolvedClass::DocumentError) {
        for method in &unresolved.methods {
            assert!(resolver.resolve(method, &unresolved.path).is_err(), "{method} {}", unresolved.path);
        }
    }
    // And every path that stayed is one that it has, in the spelling that it gives.
    for (path, methods) in &permissions.requirements {
        for method in methods.keys() {
            let resolved = resolver.resolve(method, path).unwrap_or_else(|error| panic!("{method} {path}: {error}"));
            let (plain, _) = path.split_once('?').unwrap_or((path, ""));
            assert_eq!(resolver.canonical_path(&resolved), plain);
        }
    }
}

#[test]
fn the_acceptance_operations_have_their_permissions() {
    let (_, permissions) = committed();
    let least = |path: &str, scheme: Scheme| -> Vec<String> {
        let requirement = permissions.requirements.get(path).and_then(|methods| methods.get("POST"));
        let requirement = requirement.unwrap_or_else(|| panic!("{path} is not there"));
        let grants = requirement.schemes.get(&scheme).into_iter().flatten();
        grants.filter(|grant| grant.least).map(|grant| grant.permission.clone()).collect()
    };
    let below = "/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice";
    let device = |prefix: &str, name: &str| format!("/deviceManagement/{prefix}/{name}");
    let scripts = ["deviceHealthScripts", "deviceManagementScripts", "deviceComplianceScripts"];
    let trigger = "triggerConfigurationManagerAction";
    let mut cases: Vec<(String, &str)> = vec![
        (device("managedDevices", "executeAction"), "DeviceManagementConfiguration.Read.All"),
        (device("comanagedDevices", "executeAction"), "DeviceManagementConfiguration.Read.All"),
        (format!("{below}/users/{{id}}/managedDevices/executeAction"), "DeviceManagementConfiguration.Read.All"),
        (format!("{below}/detectedApps/{{id}}/managedDevices/executeAction"), "DeviceManagementConfiguration.Read.All"),
        (device("windowsDriverUpdateProfiles/{id}", "executeAction"), "DeviceManagementConfiguration.Read.All"),
        (device("managedDevices", "bulkReprovisionCloudPc"), "CloudPC.ReadWrite.All"),
        ("/deviceManagement/remoteActionAudits".to_owned(), "DeviceManagementConfiguration.ReadWrite.All"),
    ];
    let privileged = "DeviceManagementManagedDevices.PrivilegedOperations.All";
    cases.extend(["managedDevices/{id}", "comanagedDevices/{id}"].map(|prefix| (device(prefix, trigger), privileged)));
    cases.extend(
        scripts.map(|s| (device(&format!("{s}/{{id}}/deviceRunStates/{{id}}/managedDevice"), trigger), privileged)),
    );
    cases.push((format!("{below}/users/{{id}}/managedDevices/{{id}}/{trigger}"), privileged));
    cases.push((format!("{below}/detectedApps/{{id}}/managedDevices/{{id}}/{trigger}"), privileged));
    for (path, expected) in cases {
        assert_eq!(least(&path, Scheme::Application), [expected], "{path}");
        assert_eq!(least(&path, Scheme::DelegatedWork), [expected], "{path}");
        assert_eq!(least(&path, Scheme::DelegatedPersonal), [""; 0], "{path}");
    }
}

#[test]
fn the_facts_are_in_the_writers_form() {
    let (_, permissions) = committed();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/beta");
    for file in spec::write_permissions(&permissions) {
        let committed = std::fs::read_to_string(root.join(&file.path)).expect("committed");
        assert!(committed == file.text, "{} is not as it would be written", file.path);
    }
}
