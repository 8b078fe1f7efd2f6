//! The files of `specs/beta` that no metadata gives: they are in the form that the writer gives them, and they mean what the five
//! acceptance operations say. What `Debug` masks is listed by name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use msgraph_codegen::correct::Change;
use msgraph_codegen::ir::{DocumentedBody, EntityModel, PageKind};
use msgraph_codegen::lower::{self, CrateOptions, CrateOrigin, RuntimeDependency, StructModel};
use msgraph_codegen::secrets::{Member, Secrets, members, named_members};
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::spec;

fn hand_written() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/beta");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join("documented")).expect("the folder is committed") {
        let path = entry.expect("readable").path();
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        files.push(SourceFile::new(format!("documented/{name}"), std::fs::read_to_string(&path).expect("UTF-8")));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let corrections = std::fs::read_to_string(root.join("corrections.yaml")).expect("the file is committed");
    files.push(SourceFile::new("corrections.yaml", corrections));
    files
}

fn with_empty_schema(mut files: Vec<SourceFile>) -> Vec<SourceFile> {
    files.push(SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n"));
    files
}

#[test]
fn pages_are_in_the_writers_form() {
    let files = hand_written();
    let specs = spec::read(&with_empty_schema(files.clone())).expect("valid");
    assert!(specs.documented.len() >= 5 && !specs.resources.is_empty());
    let operations = specs.documented.iter().map(spec::write_page);
    for written in operations.chain(specs.resources.iter().map(spec::write_resource)) {
        let committed = files.iter().find(|file| file.path == written.path).expect("its file");
        assert_eq!(written.text, committed.text, "{}", written.path);
    }
}

#[test]
fn the_five_operations_are_as_their_pages_say() {
    let specs = spec::read(&with_empty_schema(hand_written())).expect("valid");
    let page = |name: &str| specs.documented.iter().find(|page| page.page == name).expect(name);

    let execute = page("intune-devices-manageddevice-executeaction");
    assert_eq!((execute.requests.len(), execute.parameters.len()), (4, 7));
    assert_eq!(execute.permissions, None, "placeholders are no permissions");
    assert_eq!(execute.response.type_name(), Some("bulkManagedDeviceActionResult"));

    let driver = page("intune-softwareupdate-windowsdriverupdateprofile-executeaction");
    assert_eq!((driver.requests.len(), driver.parameters.len(), driver.date.as_deref()), (1, 3, Some("2024-08-01")));
    assert_eq!(driver.clouds.as_ref().map(Vec::len), Some(4));

    let create = page("intune-devices-remoteactionaudit-create");
    assert_eq!((create.kind, create.response.status, create.parameters.len()), (PageKind::Create, Some(201), 10));
    let application = &create.permissions.as_ref().expect("given")["application"];
    assert_eq!(application.least, ["DeviceManagementConfiguration.ReadWrite.All"]);
    assert_eq!(application.higher, ["DeviceManagementManagedDevices.ReadWrite.All"]);

    let trigger = page("intune-devices-manageddevice-triggerconfigurationmanageraction");
    assert_eq!(
        (trigger.requests.len(), trigger.response.status, &trigger.response.body),
        (7, Some(204), &DocumentedBody::Nothing)
    );

    let reprovision = page("manageddevice-bulkreprovisioncloudpc");
    assert!(reprovision.parameters[0].collection);
    let pages = [execute, driver, create, trigger, reprovision];
    assert_eq!(pages.iter().map(|page| page.requests.len()).sum::<usize>(), 14);
    let corrections =
        specs.corrections.iter().filter(|correction| correction.target.contains("bulkReprovisionCloudPc"));
    let changes: Vec<_> = corrections.map(|correction| &correction.change).collect();
    let [Change::TrustPage { page }, Change::Deprecate(facts)] = changes[..] else { panic!("{changes:?}") };
    assert_eq!(*page, reprovision.page, "an undated page adds nothing unless it is named");
    assert_eq!(facts.replacement.as_deref(), Some("microsoft.graph.cloudPcBulkReprovision"));
}

/// The list of secrets, which all versions share.
fn secrets() -> Secrets {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(spec::SECRETS_PATH);
    let text = std::fs::read_to_string(path).expect("the file is committed");
    spec::read_secrets(&SourceFile::new(spec::SECRETS_PATH, text)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// All of beta as it is committed, with what pages add.
fn beta() -> EntityModel {
    fn read_below(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
        for entry in std::fs::read_dir(folder).expect("the folder is committed") {
            let path = entry.expect("readable").path();
            let name = format!("{prefix}{}", path.file_name().expect("a file").to_string_lossy());
            if path.is_dir() {
                read_below(&path, &format!("{name}/"), files);
            } else if name.ends_with(".yaml") {
                files.push(SourceFile::new(name, std::fs::read_to_string(&path).expect("UTF-8")));
            }
        }
    }
    let mut files = Vec::new();
    read_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/beta"), "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    msgraph_codegen::assemble(&files, None).unwrap_or_else(|problems| panic!("{problems}")).model
}

#[test]
fn every_masked_property_and_parameter_of_beta_is_named() {
    let model = beta();
    let secrets = secrets();
    let unreviewed = secrets.unreviewed(&model);
    assert_eq!(unreviewed, [], "{}", msgraph_codegen::diagnostics::render_all(&unreviewed, false));

    let named = named_members(&model);
    let mut by_owner: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Member { owner, name } in secrets.masked_in(&members(&named)) {
        by_owner.entry(owner).or_default().push(name);
    }
    let lines: Vec<String> = by_owner.iter().map(|(owner, names)| format!("{owner}: {}", names.join(", "))).collect();
    insta::assert_snapshot!(lines.join("\n"));

    // Graph sends `oth` of a JSON Web Key without declaring it.
    let undeclared: Vec<String> =
        secrets.without_member(&model).iter().map(|(owner, name)| format!("{owner}: {name}")).collect();
    assert_eq!(undeclared, ["microsoft.graph.trustFrameworkKey: oth", "microsoft.graph.trustFrameworkKey_v2: oth"]);
}

/// The identifiers of the committed beta that have a word of one letter, or end in `_`: as a reader sees them.
fn oddly_split_identifiers() -> BTreeSet<String> {
    let model = beta();
    let options = CrateOptions {
        package: "beta".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://graph.microsoft.com/beta".to_owned(),
        label: "beta".to_owned(),
        reference_view: None,
        runtime: RuntimeDependency::Workspace,
        origin: CrateOrigin { command: "cargo test", source: "specs/beta".to_owned() },
    };
    let rust = lower::lower(&model, &options);
    let mut found: BTreeSet<String> = BTreeSet::new();
    let structs = |structure: &StructModel| -> Vec<String> {
        let fields = structure.fields.iter().map(|field| field.ident.to_string());
        fields.chain([structure.ident.to_string()]).collect()
    };
    found.extend(rust.structs.iter().chain(&rust.root_parameters).flat_map(structs));
    for (file, ident) in
        rust.structs.iter().map(|s| (&s.file, &s.ident)).chain(rust.enums.iter().map(|e| (&e.file, &e.ident)))
    {
        let module = file.rsplit('/').next().and_then(|name| name.strip_suffix(".rs"));
        found.extend(module.map(str::to_owned).into_iter().chain([ident.to_string()]));
    }
    for module in &rust.builders {
        found.extend(module.parameters.iter().flat_map(structs));
        found.extend(module.builders.iter().flat_map(|b| &b.methods).map(|method| method.ident.to_string()));
    }
    found.extend(rust.root.methods.iter().map(|method| method.ident.to_string()));
    let is_odd = |ident: &String| {
        let is_snake = !ident.chars().any(char::is_uppercase);
        ident.ends_with('_')
            || (is_snake && ident.split('_').any(|word| word.len() == 1 && word.chars().all(char::is_alphabetic)))
    };
    found.into_iter().filter(is_odd).collect()
}

#[test]
fn every_oddly_split_identifier_is_reviewed() {
    let reviewed: BTreeSet<String> = include_str!("fixtures/odd_identifiers.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (ident, reason) = line.split_once(": ").expect("`identifier: reason`");
            assert!(!reason.trim().is_empty(), "{ident} has no reason");
            ident.to_owned()
        })
        .collect();
    let found = oddly_split_identifiers();
    let unexplained: Vec<&String> = found.difference(&reviewed).collect();
    assert!(unexplained.is_empty(), "fix the rule in `lower/identifiers.rs`, or explain them: {unexplained:#?}");
    let stale: Vec<&String> = reviewed.difference(&found).collect();
    assert!(stale.is_empty(), "no longer there: {stale:#?}");
}
