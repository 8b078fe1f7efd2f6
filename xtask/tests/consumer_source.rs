//! Whether a program that compiled before compiles after, where `diff` says that it does.
//!
//! For each pair of real versions a program is written that names everything the old crate has: each field, variant,
//! constant, method and parameter, with its type. What `diff` says is gone or possibly gone is left out. The rest has to
//! compile against both crates. That takes minutes and gigabytes, so it is run by `.ci/run` and by nobody else.

mod sandbox;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use msgraph_codegen::diff::{self, Change, Impact};
use msgraph_codegen::ir::EntityModel;
use msgraph_codegen::lower::{
    BuilderModel, CrateModel, CrateOptions, CrateOrigin, RuntimeDependency, StructModel, lower,
};
use msgraph_codegen::rust_diff::{self, Side};
use msgraph_codegen::source::SourceFile;
use sandbox::Sandbox;

fn reference(path: &str) -> PathBuf {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from).join("metadata").join(path)
}

fn model(path: &Path) -> EntityModel {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}; set GRAPH_REFERENCE", path.display()));
    let file = SourceFile::from_bytes("metadata", bytes).expect("UTF-8");
    msgraph_codegen::read_metadata(&file).unwrap_or_else(|problems| panic!("{problems}")).model
}

fn lowered(model: &EntityModel) -> CrateModel {
    let options = CrateOptions {
        package: "graph".to_owned(),
        version: "0.1.0".to_owned(),
        service_root: "https://graph.microsoft.com/v1.0".to_owned(),
        label: "v1.0".to_owned(),
        reference_view: None,
        origin: CrateOrigin { command: "cargo test", source: "a test".to_owned() },
        runtime: RuntimeDependency::Workspace,
    };
    lower(model, &options)
}

/// The items that may not be named any more, by path; and by name alone where descendants inherit them.
#[derive(Default)]
struct Broken {
    items: BTreeSet<String>,
    inherited: BTreeSet<String>,
    /// Types that have lost a base, and builders that are another kind of type: they are there all the same.
    changed: BTreeSet<String>,
}

impl Broken {
    fn of(changes: &[Change]) -> Self {
        let mut broken = Self::default();
        let effects = changes.iter().flat_map(|change| &change.rust_effects);
        for effect in effects.filter(|effect| effect.impact > Impact::Additive) {
            if effect.what.starts_with("no longer") || effect.what.contains("an alias of") {
                broken.changed.insert(effect.item.clone());
                continue;
            }
            if effect.inherited > 0 {
                broken.inherited.extend(effect.item.rsplit("::").next().map(str::to_owned));
            }
            broken.items.insert(effect.item.clone());
        }
        broken
    }

    fn has(&self, owner: &str, item: &str) -> bool {
        self.items.contains(owner) || self.items.contains(&format!("{owner}::{item}")) || self.inherited.contains(item)
    }
}

/// A type as the program writes it, from how a file of the crate does.
fn outside(rust_type: &str, module: &str, local: &[&str]) -> String {
    let mut text = rust_type.replace("super::", &format!("graph::{module}::")).replace("crate::", "graph::");
    for root in ["models::", "requests::"] {
        // Not what has its crate before it already.
        text = text
            .replace(root, &format!("graph::{root}"))
            .replace(&format!("graph::graph::{root}"), &format!("graph::{root}"));
    }
    text = text.replace("mg::", "graph::msgraph_core::");
    for ident in local {
        if text == *ident {
            text = format!("graph::{module}::{ident}");
        }
    }
    text
}

fn a_struct(program: &mut String, model: &StructModel, path: &str, broken: &Broken) {
    let (module, _) = path.rsplit_once("::").expect("a path");
    if broken.items.contains(path) {
        return;
    }
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(program, "pub fn {}(it: graph::{path}) {{", name(path));
    for field in model.fields.iter().filter(|field| !broken.has(path, &field.ident)) {
        let rust_type = outside(&field.rust_type, module, &[]);
        let _ = writeln!(program, "let _: &graph::msgraph_core::Field<{rust_type}> = &it.{};", field.ident);
    }
    if let Some(field) = model.fields.iter().find(|field| !broken.has(path, &field.ident)) {
        let _ =
            writeln!(program, "let _ = graph::{path} {{ {}: Default::default(), ..Default::default() }};", field.ident);
    }
    for navigation in model.navigation.iter().filter(|navigation| !broken.has(path, &navigation.ident)) {
        let rust_type = navigation.rust_type.replacen("<Self,", &format!("<graph::{path},"), 1);
        let _ = writeln!(program, "let _: {} = graph::{path}::{};", outside(&rust_type, module, &[]), navigation.ident);
    }
    for base in model.ancestors.iter().filter(|_| !broken.changed.contains(path)) {
        let _ = writeln!(program, "derived::<graph::{path}, {}>();", outside(base, module, &[]));
    }
    program.push_str("}\n");
    let Some(family) = &model.family else { return };
    let of_family = format!("{module}::{}", family.ident);
    if broken.items.contains(&of_family) {
        return;
    }
    let _ = writeln!(program, "pub fn {}(it: graph::{of_family}) {{ match it {{", name(&of_family));
    for variant in family.variants.iter().filter(|variant| !broken.has(&of_family, &variant.ident)) {
        let rust_type = outside(&variant.rust_type, module, &[]);
        let _ = writeln!(program, "graph::{of_family}::{}(it) => drop::<Box<{rust_type}>>(it),", variant.ident);
    }
    program.push_str("_ => {} } }\n");
}

fn methods(program: &mut String, builder: &BuilderModel, path: &str, local: &[&str], broken: &Broken) {
    if broken.items.contains(path) {
        return;
    }
    let module = path.rsplit_once("::").map_or("", |(module, _)| module);
    let _ = writeln!(program, "pub fn {}(it: &graph::{path}) {{", name(path));
    for method in builder.methods.iter().filter(|method| !broken.has(path, &method.ident)) {
        let arguments: Vec<String> = method
            .arguments
            .iter()
            .map(|argument| match argument.rust_type.as_str() {
                text if text.starts_with("impl ") || text == "&str" => "\"text\"".to_owned(),
                text => format!("<{}>::default()", outside(text, module, local)),
            })
            .collect();
        let returns = match method.returns.as_str() {
            "Self" => format!("graph::{path}"),
            text => outside(text, module, local),
        };
        let _ = writeln!(program, "let _: {returns} = it.{}({});", method.ident, arguments.join(", "));
    }
    program.push_str("}\n");
}

/// The name of the function for an item.
fn name(path: &str) -> String {
    path.replace("::", "_of_")
}

/// A program that names everything but what is broken.
fn program(rust: &CrateModel, broken: &Broken) -> String {
    let mut program = "#![allow(deprecated, non_snake_case, unused_variables, clippy::all)]\n\
                       fn derived<D: graph::msgraph_core::model::DerivedFrom<B>, B: graph::msgraph_core::Model>() {}\n"
        .to_owned();
    for model in &rust.structs {
        a_struct(&mut program, model, model.path.trim_start_matches("crate::"), broken);
    }
    for model in &rust.enums {
        let path = model.path.trim_start_matches("crate::");
        if broken.items.contains(path) {
            continue;
        }
        let _ = writeln!(program, "pub fn {}(it: graph::{path}) {{ match it {{", name(path));
        for member in model.members.iter().filter(|member| !broken.has(path, &member.ident)) {
            let _ = writeln!(program, "graph::{path}::{} => {{}}", member.ident);
        }
        program.push_str("_ => {} } }\n");
    }
    for module in &rust.builders {
        let path = module.file.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::");
        let parameters = module.parameters.iter().map(|parameters| parameters.ident.as_str());
        let local: Vec<&str> = parameters.chain(module.builders.iter().map(|builder| builder.ident.as_str())).collect();
        for builder in &module.builders {
            methods(&mut program, builder, &format!("{path}::{}", builder.ident), &local, broken);
        }
        for parameters in &module.parameters {
            a_struct(&mut program, parameters, &format!("{path}::{}", parameters.ident), broken);
        }
    }
    methods(&mut program, &rust.root, "Graph", &[], broken);
    program
}

fn check(sandbox: &Sandbox, metadata: &Path, side: &str, program: &str) {
    let metadata = metadata.to_str().expect("UTF-8");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let runtime = workspace.join("runtime").canonicalize().expect("the runtime");
    let out = format!("{side}/graph");
    let runtime = runtime.to_str().expect("UTF-8");
    sandbox.run(&["generate", "--metadata", metadata, "--runtime", runtime, "--out", &out, "--force"]).succeeds();
    let manifest = "[package]\nname = \"consumer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n\
                    graph = { path = \"../graph\", default-features = false }\n[workspace]\n";
    sandbox.write(&format!("{side}/consumer/Cargo.toml"), manifest);
    sandbox.write(&format!("{side}/consumer/src/lib.rs"), program);
    sandbox.write(
        &format!("{side}/consumer/Cargo.lock"),
        std::fs::read(workspace.join("Cargo.lock")).expect("a lock file"),
    );
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.join("target"), PathBuf::from);
    let output = Command::new("cargo")
        .args(["check", "--quiet", "--color", "never"])
        .current_dir(sandbox.path(&format!("{side}/consumer")))
        .env("CARGO_TARGET_DIR", target.join("consumer-source"))
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{side} of {metadata}:\n{}", &said[..said.len().min(20_000)]);
}

fn holds_for(old: &str, new: &str) {
    let sides = [old, new].map(|side| reference(&format!("{side}.csdl")));
    let [old, new] = [model(&sides[0]), model(&sides[1])];
    let (was, is) = (lowered(&old), lowered(&new));
    let changes = diff::compare(&old, &new);
    let changes = rust_diff::compare(changes, Side { model: &old, rust: &was }, Side { model: &new, rust: &is });
    let program = program(&was, &Broken::of(&changes));
    assert!(program.lines().count() > 10_000, "{}", program.lines().count());
    let sandbox = Sandbox::new();
    check(&sandbox, &sides[0], "old", &program);
    check(&sandbox, &sides[1], "new", &program);
}

macro_rules! pairs {
    ($($name:ident: $old:literal => $new:literal,)*) => {
        $(#[test]
        #[ignore = "compiles two crates and a program that names all of one: a minute and 3 GB"]
        fn $name() {
            holds_for($old, $new);
        })*
    };
}

pairs! {
    programs_of_01_still_compile: "churn/01-old" => "churn/01-new",
    programs_of_03_still_compile: "churn/03-old" => "churn/03-new",
    programs_of_04_still_compile: "churn/04-old" => "churn/04-new",
    what_04_adds_is_all_that_breaks_backwards: "churn/04-new" => "churn/04-old",
    five_years_break_no_more_than_they_say: "beta-2021-07" => "beta-2026-08",
}
