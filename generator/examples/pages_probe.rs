use msgraph_codegen::ir::*;
use msgraph_codegen::resolve::{Place, Resolver, StepKind};
use msgraph_codegen::source::{
    SourceFile, csdl,
    docs::{self, ExampleBody, Json, PageFacts},
};
use std::collections::BTreeMap;
fn main() {
    let root = "/work/shared/";
    let md = SourceFile::new("m", std::fs::read_to_string(format!("{root}metadata/beta-2021-07.csdl")).unwrap());
    let mut model = csdl::read(&md).unwrap().model;
    let files = [
        SourceFile::new("schema/document.yaml", "$Version: \"4.0\"\n"),
        SourceFile::new(
            "corrections.yaml",
            std::fs::read_to_string("/work/wt/pages/specs/beta/corrections.yaml").unwrap(),
        ),
    ];
    let specs = msgraph_codegen::spec::read(&files).unwrap();
    let c: Vec<_> = specs.corrections.into_iter().filter(|c| c.name.ends_with("by-path")).collect();
    msgraph_codegen::correct::apply(&mut model, &c).unwrap();
    let resolver = Resolver::new(&model);
    let mut files = vec![];
    for d in ["docs/beta/api", "docs/beta/resources", "seeds"] {
        let mut l: Vec<_> = std::fs::read_dir(format!("{root}{d}")).unwrap().map(|e| e.unwrap().path()).collect();
        l.sort();
        for p in l {
            if p.ends_with("README.md") {
                continue;
            }
            let t = std::fs::read(&p).unwrap();
            files.push(
                SourceFile::from_bytes(
                    format!("{}/{}", d.trim_start_matches("docs/"), p.file_name().unwrap().to_string_lossy()),
                    t,
                )
                .unwrap(),
            );
        }
    }
    let what = std::env::args().nth(1).unwrap_or_default();
    let start = std::time::Instant::now();
    let pages: Vec<_> = files.iter().map(|f| (f, docs::read_page(f, &()))).collect();
    println!("{} files in {:?}", files.len(), start.elapsed());
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut codes: BTreeMap<String, usize> = BTreeMap::new();
    let (mut strict, mut repaired, mut unreadable, mut other) = (0, 0, 0, 0);
    let (mut lines, mut ok) = (0, 0);
    for (f, page) in &pages {
        match page {
            Err(e) => {
                *kinds.entry("ERR".into()).or_default() += 1;
                println!("ERR {} {}", f.path, e.as_slice()[0].message);
            }
            Ok(p) => {
                for w in &p.warnings {
                    *codes.entry(w.code.into()).or_default() += 1;
                    if what == "warn" && w.code != "docs::include-missing" {
                        println!("{w}");
                    }
                }
                for e in &p.examples {
                    for (which, b) in
                        [("req", e.request.as_ref().map(|r| &r.body)), ("resp", e.response.as_ref().map(|r| &r.body))]
                    {
                        match b {
                            Some(ExampleBody::Json { json: Json::Strict(_), .. }) => strict += 1,
                            Some(ExampleBody::Json { json: Json::Repaired(_, r), .. }) => {
                                repaired += 1;
                                if what == "json" {
                                    println!("REPAIRED {} {which} {r:?}", f.path);
                                }
                            }
                            Some(ExampleBody::Json { json: Json::Unreadable(u), text }) => {
                                unreadable += 1;
                                println!("UNREADABLE {} {which} {u}", f.path);
                                if what == "json" {
                                    println!("{text}");
                                }
                            }
                            Some(ExampleBody::Other(t)) => {
                                other += 1;
                                if what == "other" {
                                    println!("OTHER {} {which} {:?}", f.path, t.chars().take(80).collect::<String>());
                                }
                            }
                            _ => {}
                        }
                    }
                }
                match &p.facts {
                    PageFacts::Resource(r) => {
                        *kinds.entry("resource".into()).or_default() += 1;
                        if what == "res" {
                            println!(
                                "{} {:?} base {:?} open {} {} {} {} {:?}",
                                f.path,
                                r.type_name,
                                r.base,
                                r.open,
                                r.properties.len(),
                                r.relationships.len(),
                                r.methods.len(),
                                r.enums.iter().map(|e| (&e.name, e.members.len())).collect::<Vec<_>>()
                            );
                        }
                    }
                    PageFacts::Operation(o) => {
                        *kinds.entry(format!("{:?}", o.kind)).or_default() += 1;
                        if what == "resp" {
                            println!("{}: {:?}", f.path, o.response);
                        }
                        if what == "perm" {
                            println!("{}: {:?} {:?}", f.path, o.permissions, o.permission_cases);
                        }
                        if o.permissions.is_none() && o.permission_cases.is_empty() {
                            println!("NOPERM {}", f.path);
                        }
                        if what == "all" {
                            println!("{o:#?}");
                        }
                        for l in &o.requests {
                            lines += 1;
                            match resolver.resolve(&l.method, &l.path) {
                                Err(e) => {
                                    if what == "req" || what == "" {
                                        println!("UNRES {}: {} {}: {e}", f.path, l.method, l.path)
                                    }
                                }
                                Ok(r) => {
                                    ok += 1;
                                    let expected = match (r.last().map(|s| &s.kind), l.method.as_str(), r.place()) {
                                        (Some(StepKind::Operation(c)), _, _) => {
                                            if c.overloads[0].kind == OperationKind::Action {
                                                "Action"
                                            } else {
                                                "Function"
                                            }
                                        }
                                        (Some(StepKind::Ref), "POST" | "PUT", _) => "AddReference",
                                        (Some(StepKind::Ref), "DELETE", _) => "RemoveReference",
                                        (_, "GET", Place::Typed { collection: true, .. }) => "List",
                                        (_, "GET", _) => "Get",
                                        (_, "POST", _) => "Create",
                                        (_, "PATCH", _) => "Update",
                                        (_, "PUT", _) => "Replace",
                                        (_, "DELETE", _) => "Delete",
                                        _ => "?",
                                    };
                                    let got = format!("{:?}", o.kind);
                                    if got != expected && what == "kind" {
                                        println!(
                                            "KIND {} {:?}: got {got} expected {expected} {} {}",
                                            f.path, o.title, l.method, l.path
                                        );
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    println!(
        "{kinds:?}\n{codes:?}\nstrict {strict} repaired {repaired} unreadable {unreadable} other {other}; lines {ok}/{lines}"
    );
}
