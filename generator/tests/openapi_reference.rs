//! The real pairs of metadata and OpenAPI, and whole services in Graph's own style. They are not in the repository:
//! `GRAPH_REFERENCE` says where they are.

mod graph_openapi;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use msgraph_codegen::agreement::hold;
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::lower::{self, BuilderModel, CrateOptions, CrateOrigin, MethodModel, RuntimeDependency};
use msgraph_codegen::source::openapi::OpenApiDocument;
use msgraph_codegen::source::{SourceFile, csdl, openapi};

/// A file of the reference data; `None`, loudly, where it is not there.
fn reference(path: &str) -> Option<SourceFile> {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from);
    match std::fs::read(folder.join(path)) {
        Ok(bytes) => Some(SourceFile::from_bytes(path, bytes).unwrap_or_else(|errors| panic!("{errors}"))),
        Err(error) => {
            eprintln!("SKIPPED: no reference input {path} ({error}); set GRAPH_REFERENCE");
            None
        }
    }
}

/// A pair; `None` where it is absent. Both are read in spite of their mistakes: the early Graph has three.
fn pair(name: &str, ending: &str) -> Option<(EntityModel, OpenApiDocument)> {
    let metadata = reference(&format!("openapi/{name}.csdl"))?;
    let description = reference(&format!("openapi/{name}.openapi.{ending}"))?;
    let metadata = csdl::read_despite_errors(&metadata).unwrap_or_else(|errors| panic!("{errors}")).model;
    let description = openapi::read_despite_errors(&description).unwrap_or_else(|errors| panic!("{errors}"));
    Some((metadata, description))
}

/// Every request that a crate can make: by builder and method, what it takes, sends and answers.
fn requests(mut model: EntityModel) -> BTreeMap<(String, String), String> {
    model.leave_out_errors();
    let options = CrateOptions {
        package: "pair".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://example.org/v1".to_owned(),
        label: "v1".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Version("1".to_owned()),
    };
    let lowered = lower::lower(&model, &options);
    let mut found = BTreeMap::new();
    let mut note = |builder: &BuilderModel, methods: &[MethodModel]| {
        found.insert((builder.ident.to_string(), String::new()), builder.base.to_string());
        for method in methods {
            let MethodModel { ident, arguments, returns, call, passes, .. } = method;
            let arguments: Vec<&str> = arguments.iter().map(|argument| argument.rust_type.as_str()).collect();
            let request = format!("{call}({passes:?}) of {arguments:?} gives {returns}");
            found.insert((builder.ident.to_string(), ident.to_string()), request);
        }
    };
    note(&lowered.root, &lowered.root.methods);
    for builder in lowered.builders.iter().flat_map(|module| &module.builders) {
        note(builder, &builder.methods);
    }
    found
}

#[test]
fn the_trip_service_agrees_and_makes_the_same_requests() {
    let Some((metadata, description)) = pair("trip-service", "yaml") else { return };
    assert_eq!(description.warnings, []);
    let agreement = hold(&metadata, &description.model, &description.unsaid);
    assert!(agreement.agrees(), "{}", agreement.text("metadata", "OpenAPI", false));
    insta::assert_snapshot!(agreement.markdown("metadata", "OpenAPI"));
    assert_eq!(requests(metadata), requests(description.model));
}

#[test]
fn the_early_graph_agrees_and_makes_the_same_requests() {
    let Some((metadata, description)) = pair("graph-v1.0-early", "json") else { return };
    let codes: Vec<&str> = description.warnings.iter().map(|warning| warning.code).collect();
    assert_eq!(codes, ["openapi::dangling-ref"], "the schema that the metadata doesn't define either");
    let agreement = hold(&metadata, &description.model, &description.unsaid);
    assert!(agreement.agrees(), "{}", agreement.text("metadata", "OpenAPI", false));
    insta::assert_snapshot!(agreement.markdown("metadata", "OpenAPI"));
    // The description has no path to three of four workbook types, so its crate lacks their builders; all else is the same.
    let (from_metadata, from_description) = (requests(metadata), requests(description.model));
    for (place, request) in &from_description {
        let is_alias = place.1.is_empty();
        assert!(is_alias || from_metadata.get(place) == Some(request), "{place:?}: {request}");
    }
    assert!(
        from_description.len() * 10 > from_metadata.len() * 8,
        "{} {}",
        from_description.len(),
        from_metadata.len()
    );
}

#[test]
fn v1_0_in_graphs_own_style_comes_back() {
    let Some(file) = reference("metadata/v1.0-2026-08.csdl") else { return };
    let model = csdl::read(&file).unwrap_or_else(|errors| panic!("{errors}")).model;
    let text = graph_openapi::write(&model, 8 << 20);
    let document = openapi::read(&SourceFile::new("graph.yaml", text)).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(document.warnings, []);
    let (was, is) = (model.counts(), document.model.counts());
    assert_eq!((was.entity_types, was.complex_types), (is.entity_types, is.complex_types));
    assert_eq!((was.enum_members, was.properties), (is.enum_members, is.properties));
    assert_eq!((was.navigation_properties, was.entity_sets), (is.navigation_properties, is.entity_sets));
    let agreement = hold(&model, &document.model, &document.unsaid);
    assert!(agreement.agrees(), "{}", agreement.text("metadata", "OpenAPI", false));
}
