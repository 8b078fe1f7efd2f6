//! OpenAPI descriptions on the command line.

mod sandbox;

use sandbox::Sandbox;

const LIBRARY: &str = include_str!("../../generator/tests/fixtures/openapi/library.yaml");
const METADATA: &str = include_str!("../../generator/tests/fixtures/openapi/library.csdl");
const ZOO: &str = include_str!("../../generator/tests/fixtures/openapi/zoo.yaml");

#[test]
fn a_crate_from_a_description_is_that_from_the_metadata() {
    let sandbox = Sandbox::new();
    sandbox.write("library.yaml", LIBRARY);
    sandbox.write("library.csdl", METADATA);
    let root = "https://library.example/v2";
    sandbox.run(&["generate", "--openapi", "library.yaml", "--out", "described", "--name", "library"]).succeeds();
    let from_metadata = ["generate", "--metadata", "library.csdl", "--out", "declared", "--name", "library"];
    sandbox.run(&[&from_metadata[..], &["--service-root", root]].concat()).succeeds();
    // The paths don't say which types are abstract, and the crate doesn't show it.
    for file in ["service.rs", "requests/book.rs", "requests/item.rs", "models/reader.rs", "models/genres.rs"] {
        // The first line names the command and the file it read.
        let below_first_line = |folder: &str| {
            let text = sandbox.read(&format!("{folder}/src/{file}"));
            text.split_once('\n').expect("several lines").1.to_owned()
        };
        assert_eq!(below_first_line("described"), below_first_line("declared"), "{file}");
    }
    let both = [&from_metadata[..], &["--openapi", "library.yaml", "--force"]].concat();
    let ran = sandbox.run(&both).succeeds();
    assert!(ran.stderr.contains("metadata and OpenAPI description agree"), "{}", ran.stderr);
}

#[test]
fn specs_from_a_description_are_those_from_the_metadata() {
    let sandbox = Sandbox::new();
    sandbox.write("library.yaml", LIBRARY);
    sandbox.write("library.csdl", METADATA);
    sandbox.run(&["import", "beta", "--metadata", "library.csdl", "--date", "2026-08-01"]).succeeds();
    let ran = sandbox.run(&["import", "beta", "--openapi", "library.yaml", "--date", "2026-08-01"]).succeeds();
    assert!(ran.stdout.contains("0 added       0 removed       1 changed"), "{}", ran.stdout);
    sandbox.run(&["regen", "beta"]).succeeds();
}

#[test]
fn an_audit_tells_disagreements_from_what_openapi_cannot_carry() {
    let sandbox = Sandbox::new();
    sandbox.write("library.yaml", LIBRARY);
    sandbox.write("library.csdl", METADATA);
    sandbox.write("other.csdl", METADATA.replace(r#"<Property Name="pages" Type="Edm.Int32"/>"#, ""));
    let audit = |metadata: &str, format: &str| {
        sandbox.run(&["audit", "--metadata", metadata, "--openapi", "library.yaml", "--format", format])
    };
    let agreeing = audit("library.csdl", "text").succeeds();
    assert!(agreeing.stdout.contains("agree in all that OpenAPI can carry"), "{}", agreeing.stdout);
    let disagreeing = audit("other.csdl", "text");
    assert_eq!(disagreeing.status, 1, "{}", disagreeing.stderr);
    assert!(disagreeing.stdout.contains("`pages`"), "{}", disagreeing.stdout);
    let json: serde_json::Value = serde_json::from_str(&audit("other.csdl", "json").stdout).expect("JSON");
    assert_eq!(json.pointer("/disagreements/0/part"), Some(&"pages".into()), "{json}");
    assert!(json.pointer("/limits/abstract/0").is_some(), "{json}");
    assert!(audit("other.csdl", "markdown").stdout.contains("| abstract types | 1 |"));
}

#[test]
fn a_bad_description_is_refused_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    let reference = "'#/components/schemas/town.library.state'";
    let dangling = LIBRARY.replacen(reference, "'#/components/schemas/town.library.stat'", 1);
    let bomb: String = std::iter::once("openapi: 3.0.0\na0: &a0 [x, x]\n".to_owned())
        .chain((1..64).map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)))
        .collect();
    let cases = [
        ("a dangling reference", dangling.clone(), "bad.yaml:569:"),
        ("its pointer", dangling, "#/components/schemas/town.library.item/properties/state/anyOf/0/$ref"),
        ("a remote reference", LIBRARY.replacen(reference, "'other.yaml#/x'", 1), "only this one is read"),
        ("Swagger", LIBRARY.replacen("openapi: 3.0.4", "swagger: '2.0'", 1), "bad.yaml:1:"),
        ("a truncated file", LIBRARY[..LIBRARY.find("'200':").expect("there") + 3].to_owned(), "bad.yaml:"),
        ("a bomb", bomb, "bad.yaml:"),
        ("a duplicate key", LIBRARY.replacen("title: copy", "title: copy\n      title: copy", 1), "stands here twice"),
        ("a wrong type", LIBRARY.replacen("maxLength: 200", "maxLength: long", 1), "has to be a number"),
    ];
    let before = sandbox.contents();
    for (what, text, expected) in cases {
        sandbox.write("bad.yaml", text);
        let generate = ["generate", "--openapi", "bad.yaml", "--out", "out"];
        let import = ["import", "beta", "--openapi", "bad.yaml"];
        for arguments in [&generate[..], &import] {
            sandbox.run(arguments).refuses(what, expected);
        }
        sandbox.remove("bad.yaml");
        assert_eq!(sandbox.contents(), before, "{what}: a file was touched");
    }
}

#[test]
fn a_description_without_odata_gives_a_crate_and_no_specs() {
    let sandbox = Sandbox::new();
    sandbox.write("zoo.yaml", ZOO);
    let ran = sandbox.run(&["generate", "--openapi", "zoo.yaml", "--out", "zoo"]).succeeds();
    assert!(ran.stderr.contains("the operation `setPhoto` is left out"), "{}", ran.stderr);
    let service = sandbox.read("zoo/src/service.rs");
    assert!(service.contains("pub fn list_animals(") && service.contains("-> Request<Vec<models::Animal>>"));
    assert!(service.contains("https://zoo.example/api"), "{service}");
    sandbox.run(&["import", "beta", "--openapi", "zoo.yaml"]).refuses("no OData", "generate --openapi");
}
