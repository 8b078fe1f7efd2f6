//! Requests of real reference pages against real metadata.

mod reference;

use std::collections::BTreeMap;

use msgraph_codegen::correct;
use msgraph_codegen::ir::{EntityModel, Origin, QualifiedName};
use msgraph_codegen::merge::{self, Documentation};
use msgraph_codegen::resolve::{Resolver, StepKind};

use reference::{committed, model};

/// The pages of the five operations that have to work.
const ACCEPTANCE: [&str; 5] = [
    "intune-devices-manageddevice-executeaction",
    "intune-devices-manageddevice-triggerconfigurationmanageraction",
    "intune-devices-remoteactionaudit-create",
    "intune-softwareupdate-windowsdriverupdateprofile-executeaction",
    "manageddevice-bulkreprovisioncloudpc",
];

#[test]
fn the_acceptance_operations_resolve_in_todays_beta() {
    let Some(mut model) = model("metadata/beta-2026-08.csdl") else { return };
    let mut specs = committed();
    specs.documented.retain(|page| ACCEPTANCE.contains(&page.page.as_str()));
    specs.resources.clear();
    let is_known = |model: &EntityModel| {
        Resolver::new(model).resolve("POST", "/deviceManagement/managedDevices/bulkReprovisionCloudPc").is_ok()
    };
    assert!(!is_known(&model), "gone from the metadata");

    let pages =
        Documentation { operations: &specs.documented, resources: &specs.resources, permissions: &specs.permissions };
    let merged = merge::documented(&mut model, pages, Some("2026-08-31"));
    assert_eq!(merged.added, [], "no page is newer");
    let offered: Vec<_> = merge::operations(&merged.offered).map(|(name, binding)| (name.as_str(), binding)).collect();
    assert_eq!(
        offered,
        [("microsoft.graph.bulkReprovisionCloudPc", "Collection(microsoft.graph.managedDevice)".to_owned())],
        "and nothing that the metadata has"
    );
    assert!(!is_known(&model), "an undated page adds nothing by itself");
    let report = correct::apply(&mut model, &specs.corrections, &merged.offered).expect("well-formed");
    assert_eq!((report.applied.len(), report.stale), (4, Vec::new()));
    let operation = &model.operations(&QualifiedName::new("microsoft.graph", "bulkReprovisionCloudPc"))[0];
    assert_eq!(operation.origin, Origin::Documented("manageddevice-bulkreprovisioncloudpc".to_owned()));
    let types: Vec<_> = operation.call_parameters().iter().map(|p| (p.name.as_str(), p.type_ref.to_string())).collect();
    assert_eq!(types, [("managedDeviceIds", "Collection(Edm.String)".to_owned())]);
    let returned = operation.return_type.as_ref().expect("a result").to_string();
    assert_eq!(returned, "microsoft.graph.cloudPcBulkRemoteActionResult");
    let again = merge::documented(&mut model, pages, Some("2000-01-01"));
    assert_eq!((again.added, again.offered), (Vec::new(), Vec::new()), "a second time adds nothing");

    let resolver = Resolver::new(&model);
    let mut lines = 0;
    for page in &specs.documented {
        for line in &page.requests {
            let resolved =
                resolver.resolve(&line.method, &line.path).unwrap_or_else(|error| panic!("{}: {error}", line.path));
            assert_eq!(resolved.liberties, [], "{}", line.path);
            let last = resolved.last().expect("steps");
            let is_operation = matches!(last.kind, StepKind::Operation(_));
            assert!(is_operation || page.page == "intune-devices-remoteactionaudit-create", "{}", line.path);
            lines += 1;
        }
    }
    assert_eq!(lines, 14);
    for path in [
        "/me/drive/root:/{item-path}:/content",
        "/drives/{id}/items/{id}:/a/b.txt:/workbook/worksheets",
        "/sites/{host}:/{path}",
    ] {
        resolver.resolve("GET", path).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}

/// How many request lines of the 2021 pages resolve; the rest is listed on request:
/// `cargo test -p msgraph-codegen --test resolve_reference -- --nocapture`.
#[test]
fn the_pages_of_2021_resolve_in_the_metadata_of_2021() {
    let Some(model) = reference::model_of_2021() else { return };
    let resolver = Resolver::new(&model);
    let (mut total, mut resolved, mut liberties) = (0, 0, BTreeMap::<&str, usize>::new());
    let mut unresolved = Vec::new();
    let requests = reference::request_lines();
    let start = std::time::Instant::now();
    for (method, path) in &requests {
        total += 1;
        match resolver.resolve(method, path) {
            Ok(found) => {
                resolved += 1;
                for liberty in &found.liberties {
                    let debug = format!("{liberty:?}");
                    let kind =
                        ["OtherCase", "ImpliedCast", "LiteralKey", "MissingArguments", "OtherMethod", "Ellipsis"];
                    let kind = kind.into_iter().find(|kind| debug.starts_with(kind)).unwrap_or("?");
                    *liberties.entry(kind).or_default() += 1;
                }
            }
            Err(error) => unresolved.push(format!("{method} {path}: {error}")),
        }
    }
    let time = start.elapsed();
    println!("{resolved} of {total} request lines resolve, in {time:?}; {liberties:?}");
    for line in &unresolved {
        println!("  {line}");
    }
    assert!(total > 2000, "{total}");
    // FACTS section 3: 9,237 of 9,350 on all pages, which is 98.8%.
    assert!(resolved * 1000 >= total * 985, "{resolved} of {total}");
}
