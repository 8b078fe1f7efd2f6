//! The commands as a user runs them: exit status, what is said, and what is on disk afterwards.

mod kills;
#[cfg(unix)]
mod links;
#[path = "../sandbox/mod.rs"]
mod sandbox;
#[path = "../server/mod.rs"]
mod server;
mod workflows;

use sandbox::{Sandbox, schema};

#[test]
fn bad_input_is_refused_with_its_place_and_nothing_is_touched() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    sandbox.run(&["generate", "--metadata", "good.csdl", "--out", "out"]).succeeds();
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();

    let bomb = "<!DOCTYPE b [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<edmx:Edmx/>";
    let long = format!("<edmx:Edmx {}", "a".repeat(100_000_000));
    let entity = |body: &str| schema(&format!("<EntityType Name=\"a\">{body}</EntityType>"));
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("truncated XML", schema(sandbox::GOOD)[..600].to_vec(), "bad.csdl:"),
        ("not XML", b"{\"value\": []}".to_vec(), "bad.csdl:1:1"),
        ("wrong root", b"<html><body/></html>".to_vec(), "bad.csdl:1:1"),
        ("empty file", Vec::new(), "bad.csdl"),
        ("undefined type", entity("<Property Name=\"b\" Type=\"shop.nowhere\"/>"), "`shop.nowhere`"),
        (
            "base-type cycle",
            schema("<EntityType Name=\"a\" BaseType=\"shop.b\"/>\n<EntityType Name=\"b\" BaseType=\"shop.a\"/>"),
            "bad.csdl:5:",
        ),
        ("duplicate type", schema("<ComplexType Name=\"a\"/>\n<EntityType Name=\"a\"/>"), "bad.csdl:6:"),
        (
            "enum value out of range",
            schema("<EnumType Name=\"e\" UnderlyingType=\"Edm.Byte\"><Member Name=\"m\" Value=\"256\"/></EnumType>"),
            "256",
        ),
        ("action without binding", schema("<Action Name=\"a\" IsBound=\"true\"/>"), "bad.csdl:5:"),
        ("entity bomb", bomb.into(), "bad.csdl:1:"),
        ("a line of 100 MB", long.into(), "bad.csdl:1:"),
        ("invalid UTF-8", [&b"<edmx:Edmx>\n  <a b=\""[..], b"\xe9\xff\"/>"].concat(), "bad.csdl:2:9"),
    ];
    let before = sandbox.contents();
    for (what, input, expected) in cases {
        sandbox.write("bad.csdl", input);
        let generate = ["generate", "--metadata", "bad.csdl", "--out", "out"];
        let import = ["import", "beta", "--metadata", "bad.csdl"];
        for arguments in [&generate[..], &import] {
            let ran = sandbox.run(arguments);
            ran.refuses(what, expected);
            assert!(ran.stderr.len() < 5_000, "{what}: no flood of {} bytes", ran.stderr.len());
        }
        sandbox.remove("bad.csdl");
        assert_eq!(sandbox.contents(), before, "{what}: a file was touched");
    }
}

#[test]
fn several_errors_are_reported_together() {
    let sandbox = Sandbox::new();
    let types = "<ComplexType Name=\"a\"><Property Name=\"b\" Type=\"shop.x\"/></ComplexType>\n\
                 <ComplexType Name=\"a\"/>\n<Action Name=\"act\" IsBound=\"true\"/>";
    sandbox.write("bad.csdl", schema(types));
    let ran = sandbox.run(&["generate", "--metadata", "bad.csdl", "--out", "out"]);
    for place in ["bad.csdl:5:", "bad.csdl:6:", "bad.csdl:7:"] {
        ran.refuses("three mistakes", place);
    }
}

#[test]
fn what_cannot_be_read_or_written_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    sandbox.write("notes/mine.txt", "not generated");
    let generate = |metadata: &str, out: &str, name: &str| {
        sandbox.run(&["generate", "--metadata", metadata, "--out", out, "--name", name])
    };
    let before = sandbox.contents();
    generate("missing.csdl", "out", "shop").refuses("a missing file", "`missing.csdl`");
    generate("notes", "out", "shop").refuses("a folder as input", "`notes` is a folder");
    generate("good.csdl", "good.csdl", "shop").refuses("a file as output folder", "`good.csdl` is a file");
    generate("good.csdl", "good.csdl/below", "shop").refuses("a folder below a file", "good.csdl");
    generate("good.csdl", "notes", "shop").refuses("a folder of someone else", "pass --force");
    generate("good.csdl", "out", "1 shop").refuses("no package name", "`1 shop`");
    // Tests may run as root, whom no permissions hold back: here nobody can write.
    if cfg!(target_os = "linux") {
        generate("good.csdl", "/proc/shop", "shop").refuses("a read-only folder", "/proc");
    }
    let include = ["generate", "--metadata", "good.csdl", "--out", "out", "--include", "/custmers/**"];
    sandbox.run(&include).refuses("a glob that selects nothing", "did you mean `customers`?");
    sandbox.run(&["regen", "beta"]).refuses("a version without specs", "cargo xtask import beta");
    sandbox.run(&["import", "../beta", "--metadata", "good.csdl"]).refuses("a version that is a path", "../beta");
    assert_eq!(sandbox.contents(), before);
}

#[test]
fn specs_that_are_none_are_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    sandbox.run(&["regen"]).succeeds();
    let file = "specs/beta/schema/shop/entity-types.yaml";
    let good = sandbox.read(file);
    for (what, text, expected) in [
        ("not YAML", "{ : ]", "specs/beta/schema/shop/entity-types.yaml:1:"),
        ("another YAML", "- just\n- a list\n", "specs/beta/schema/shop/entity-types.yaml:1:"),
        ("an undefined type", &good.replace("shop.address", "shop.adress"), "`shop.adress`"),
    ] {
        sandbox.write(file, text);
        let before = sandbox.contents();
        sandbox.run(&["regen"]).refuses(what, expected);
        assert_eq!(sandbox.contents(), before, "{what}: a file was touched");
    }
    // What mends them is a new import.
    sandbox.run(&["import", "beta", "--metadata", "good.csdl"]).succeeds();
    sandbox.run(&["regen", "--check"]).succeeds();
}

#[test]
fn regen_writes_what_differs_and_check_names_it() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    let checked = sandbox.run(&["regen", "--check"]);
    assert_eq!(checked.status, 1, "nothing is generated yet");
    let written = sandbox.run(&["regen"]).succeeds();
    assert!(written.stdout.starts_with("beta: 3 entity types, 1 complex types, 1 enum types with 1 members, "));
    sandbox.run(&["regen", "--check"]).succeeds();

    let before = sandbox.contents();
    let again = sandbox.run(&["regen"]).succeeds();
    assert!(again.stdout.contains(" 0 written, 0 removed"), "{}", again.stdout);
    assert_eq!(sandbox.contents(), before, "a second regen writes no file");

    sandbox.write("generated/beta/src/lib.rs", "// changed");
    sandbox.write("generated/beta/src/old.rs", "// no longer generated");
    sandbox.write("generated/beta/tests/mine.rs", "// written by hand");
    sandbox.remove("generated/beta/Cargo.toml");
    let checked = sandbox.run(&["regen", "--check", "--quiet"]);
    assert_eq!(checked.status, 1);
    let findings: Vec<&str> = checked.stdout.lines().skip(1).collect();
    assert_eq!(
        findings,
        [
            "missing    generated/beta/Cargo.toml",
            "stale      generated/beta/src/lib.rs",
            "left over  generated/beta/src/old.rs",
            "generated/beta is not current; to repair it, run `cargo xtask regen beta`",
        ]
    );
    assert_eq!(checked.stderr, "");
    sandbox.run(&["regen", "beta"]).succeeds();
    sandbox.run(&["regen", "--check"]).succeeds();
    assert_eq!(sandbox.read("generated/beta/tests/mine.rs"), "// written by hand");
}

#[test]
fn an_import_says_what_changed_and_keeps_no_sentences() {
    let sandbox = Sandbox::new();
    let described = sandbox::GOOD.replace(
        "<Property Name=\"city\" Type=\"Edm.String\"/>",
        "<Property Name=\"city\" Type=\"Edm.String\"><Annotation Term=\"Org.OData.Core.V1.Description\" \
         String=\"A sentence.\"/></Property>",
    );
    assert_ne!(described, sandbox::GOOD);
    sandbox.write("old.csdl", schema(sandbox::GOOD));
    sandbox.write("new.csdl", schema(&described.replace("Edm.String", "Edm.Guid")));
    sandbox.run(&["import", "beta", "--metadata", "old.csdl", "--date", "2026-08-01"]).succeeds();
    let ran = sandbox.run(&["import", "beta", "--metadata", "new.csdl", "--date", "2026-08-08"]).succeeds();
    assert!(ran.stdout.contains("0 added       0 removed       2 changed"), "{}", ran.stdout);
    assert!(!sandbox.all_text("specs").contains("A sentence."));
    assert!(sandbox.read("specs/beta/sources.toml").contains("date = \"2026-08-08\""));

    let before = sandbox.contents();
    let ran = sandbox.run(&["import", "beta", "--metadata", "new.csdl"]).succeeds();
    assert!(ran.stdout.starts_with("no change\n"), "{}", ran.stdout);
    assert_eq!(sandbox.contents(), before, "the same input gives the same files on any day");

    sandbox.run(&["import", "beta", "--metadata", "new.csdl", "--descriptions"]).succeeds();
    assert!(sandbox.all_text("specs").contains("A sentence."));
}

#[test]
fn a_new_property_that_looks_secret_is_a_finding_until_the_list_names_it() {
    let sandbox = Sandbox::new();
    let with_pin = sandbox::GOOD.replace(
        "<Property Name=\"city\" Type=\"Edm.String\"/>",
        "<Property Name=\"city\" Type=\"Edm.String\"/><Property Name=\"doorPin\" Type=\"Edm.String\"/>",
    );
    sandbox.write("new.csdl", schema(&with_pin));
    let import = || sandbox.run(&["import", "beta", "--metadata", "new.csdl", "--date", "2026-08-01"]);
    let masked = || {
        sandbox.run(&["regen", "beta"]).succeeds();
        sandbox.read("generated/beta/src/models/address.rs").contains("door_pin: \"doorPin\" secret,")
    };
    let ran = import();
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("`doorPin` of `shop.address` looks like a secret"), "{}", ran.stdout);
    assert!(masked(), "what nobody has reviewed is masked");

    sandbox.write("specs/secrets.yaml", "harmless:\n  shop.address: [doorPin]\n");
    import().succeeds();
    assert!(!masked());

    sandbox.write("specs/secrets.yaml", "masked:\n  shop.address: [doorPin]\n");
    import().succeeds();
    assert!(masked());

    sandbox.write("specs/secrets.yaml", "masked:\n  address: [doorPin]\n");
    sandbox.run(&["regen", "beta"]).refuses("an owner without a namespace", "specs/secrets.yaml:2:3");
}

#[test]
fn inspect_shows_facts_and_says_what_it_does_not_know() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(sandbox::GOOD));
    let inspect = |arguments: &[&str]| sandbox.run(&[&["inspect", "--metadata", "good.csdl"], arguments].concat());
    let ran = inspect(&["order"]).succeeds();
    insta::assert_snapshot!("inspect_order", ran.stdout);
    let ran = inspect(&["cancel", "--format", "json"]).succeeds();
    let json: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(json.pointer("/elements/0/paths/0"), Some(&"/customers/{id}/orders/{id}/shop.cancel".into()));
    let ran = inspect(&["ordr"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert!(ran.stderr.contains("shop.order"), "{}", ran.stderr);
}
