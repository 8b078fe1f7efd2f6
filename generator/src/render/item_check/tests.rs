//! What was not planned is found, whatever it is.

use std::collections::BTreeMap;

use super::Plan;
use crate::diagnostics::Diagnostics;
use crate::lower::{CrateModel, CrateOptions, CrateOrigin, RuntimeDependency, lower};
use crate::render::render;
use crate::source::{SourceFile, csdl};

const METADATA: &str = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.sample">
<EntityType Name="thing"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/>
<NavigationProperty Name="parts" Type="Collection(org.sample.part)" ContainsTarget="true"/></EntityType>
<EntityType Name="part" BaseType="org.sample.thing"/><EnumType Name="colour"><Member Name="red" Value="1"/></EnumType>
<Action Name="paint" IsBound="true"><Parameter Name="it" Type="org.sample.thing"/><Parameter Name="colour" Type="org.sample.colour"/></Action>
<EntityContainer Name="Container"><EntitySet Name="things" EntityType="org.sample.thing"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#;

fn sample() -> (CrateModel, BTreeMap<String, String>) {
    let document = csdl::read(&SourceFile::new("metadata.xml", METADATA)).expect("it is sound");
    let options = CrateOptions {
        package: "sample".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://sample.example/v1".to_owned(),
        label: "v1".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    };
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
    let templates = std::fs::read_dir(folder).expect("templates/ is there").map(|entry| {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        SourceFile::new(name, std::fs::read_to_string(&path).expect("a template is text"))
    });
    let model = lower(&document.model, &options);
    let files = render(&model, &templates.collect::<Vec<_>>()).expect("it renders");
    (model, files.into_iter().map(|file| (file.path, file.text)).collect())
}

/// Checks all files as they are written.
fn check(model: &CrateModel, files: &BTreeMap<String, String>) -> Result<(), Diagnostics> {
    let plan = Plan::new(model);
    plan.check_crate(files)?;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        plan.check_file(&SourceFile::new(path.as_str(), text.as_str()), &syn::parse_file(text).expect("it is Rust"))?;
    }
    Ok(())
}

/// Checks the crate with a text in a file replaced.
fn codes(path: &str, from: &str, to: &str) -> Vec<&'static str> {
    let (model, mut files) = sample();
    let text = files.get_mut(path).unwrap_or_else(|| panic!("{path} is there"));
    assert!(text.contains(from), "{path} has {from:?}:\n{text}");
    *text = text.replacen(from, to, 1);
    check(&model, &files).err().map(|problems| problems.iter().map(|found| found.code).collect()).unwrap_or_default()
}

#[test]
fn a_crate_as_it_was_planned_passes() {
    let (model, files) = sample();
    assert!(check(&model, &files).is_ok());
}

#[test]
fn whatever_is_more_than_planned_is_found() {
    let (thing, requests) = ("src/models/thing.rs", "src/requests/thing.rs");
    let cases = [
        (thing, "pub struct Thing {", "pub fn injected() {}\npub struct Thing {"),
        (thing, "pub struct Thing {", "pub const INJECTED: u8 = 1;\npub struct Thing {"),
        (thing, "pub struct Thing {", "impl Drop for Thing { fn drop(&mut self) {} }\npub struct Thing {"),
        (thing, "pub struct Thing {", "impl Thing { pub fn injected() {} }\npub struct Thing {"),
        (thing, "pub struct Thing {", "mod injected {}\npub struct Thing {"),
        (thing, "pub struct Thing {", "#[path = \"/etc/passwd\"]\nmod injected;\npub struct Thing {"),
        (thing, "pub struct Thing {", "#[cfg_attr(all(), derive(Clone))]\npub struct Thing {"),
        (thing, "pub struct Thing {", "#[doc = include_str!(\"/etc/passwd\")]\npub struct Thing {"),
        (thing, "pub struct Thing {", "extern crate std as injected;\npub struct Thing {"),
        (thing, "pub struct Thing {", "use std::process::Command;\npub struct Thing {"),
        (thing, "pub struct Thing {", "compile_error! {}\npub struct Thing {"),
        (thing, "pub struct Thing {", "macro_rules! injected { () => {} }\npub struct Thing {"),
        (thing, "pub struct Thing {", "pub struct Thing {\n    pub injected: u8,"),
        ("src/models/colour.rs", "    Red,", "    Red,\n    Injected,"),
        ("src/models/colour.rs", "    Red,", "    Red = { 7 },"),
        ("src/models/colour.rs", "Red: \"red\" = 1,", "Red: \"red\" = 1, Injected: \"injected\" = 2,"),
        (thing, "id: \"id\"", "injected: \"injected\", id: \"id\""),
        (requests, "pub fn parts(&self)", "pub fn injected(&self) { self.parts() }\n    pub fn parts(&self)"),
        ("src/lib.rs", "pub mod service;", "pub mod service;\nmod build;"),
        ("src/requests/mod.rs", "thing: ThingCollection", "thing: Injected, ThingCollection"),
        ("Cargo.toml", "[features]", "[build-dependencies]\ninjected = \"1\"\n[features]"),
        ("Cargo.toml", "[lib]", "[lib]\npath = \"/tmp/injected.rs\""),
        ("Cargo.toml", "name = \"sample\"", "name = \"sampled\""),
    ];
    for (path, from, to) in cases {
        assert!(codes(path, from, to).contains(&"render::unplanned-item"), "{path}: {to}");
    }
}

#[test]
fn whatever_was_planned_and_is_missing_is_found() {
    assert_eq!(codes("src/models/mod.rs", "mod colour;\n", ""), ["render::missing-item"]);
    let (model, mut files) = sample();
    files.remove("src/models/colour.rs");
    files.insert("build.rs".to_owned(), String::new());
    let problems = check(&model, &files).expect_err("two files");
    let codes: Vec<_> = problems.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["render::missing-file", "render::unplanned-file"]);
}
