//! Real versions against each other, and against what a careful reader finds in their XML.
//!
//! The reader here knows nothing of the model: it takes attributes from the parsed XML, resolves aliases, and lists every
//! fact that differs. The two lists have to be the same.

mod csdl_rewrite;
mod diff_cases;
mod reference;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use csdl_rewrite::{Dice, Node, parse, rename_aliases, shuffle, write};
use diff_cases::{assert_mirrored, compare, line, read_document};
use msgraph_codegen::diff::report::Report;
use msgraph_codegen::diff::{self, Aspect, Change, Impact, Kind};
use msgraph_codegen::ir::EntityModel;

/// The text of a metadata file; `None`, loudly, where it is absent.
fn reference(path: &str) -> Option<String> {
    let file = reference::root().join("metadata").join(path);
    match std::fs::read_to_string(&file) {
        Ok(text) => Some(text),
        Err(error) => {
            // Not eprintln!, which the test harness keeps to itself when the test passes.
            let message = format!("\n=== SKIPPED: {} cannot be read ({error}); set GRAPH_REFERENCE.\n", file.display());
            let _ = writeln!(std::io::stderr(), "{message}");
            None
        }
    }
}

fn pair(number: &str) -> Option<(String, String)> {
    Some((reference(&format!("churn/{number}-old.csdl"))?, reference(&format!("churn/{number}-new.csdl"))?))
}

fn model(text: &str) -> EntityModel {
    let mut model = read_document(text);
    model.strip_descriptions();
    model
}

/// The attributes of an element by name, an element by its path.
type Facts = BTreeMap<String, BTreeMap<&'static str, String>>;

fn attribute<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    node.attributes.iter().find(|(attribute, _)| attribute == name).map(|(_, value)| value.as_str())
}

fn children<'n>(node: &'n Node, tag: &'static str) -> impl Iterator<Item = &'n Node> {
    node.children.iter().filter(move |child| child.tag == tag)
}

/// A type name with its alias resolved.
fn resolved(name: &str, aliases: &BTreeMap<String, String>) -> String {
    if let Some(item) = name.strip_prefix("Collection(") {
        return format!("Collection({})", resolved(item.trim_end_matches(')'), aliases));
    }
    match name.rsplit_once('.') {
        Some((prefix, simple)) => format!("{}.{simple}", aliases.get(prefix).map_or(prefix, String::as_str)),
        None => name.to_owned(),
    }
}

/// Every fact of a document that the reader compares.
fn facts(text: &str) -> Facts {
    let root = parse(text);
    let services = children(&root, "edmx:DataServices").next().expect("data services");
    let alias =
        |schema: &Node| Some((attribute(schema, "Alias")?.to_owned(), attribute(schema, "Namespace")?.to_owned()));
    let aliases: BTreeMap<String, String> = children(services, "Schema").filter_map(alias).collect();
    let mut facts = Facts::new();
    for schema in children(services, "Schema") {
        let namespace = attribute(schema, "Namespace").expect("a namespace");
        let name = |node: &Node| format!("{namespace}.{}", attribute(node, "Name").expect("a name"));
        for node in &schema.children {
            match node.tag.as_str() {
                "EntityType" | "ComplexType" => structure(node, &name(node), &aliases, &mut facts),
                "EnumType" => enumeration(node, &name(node), &mut facts),
                "Action" | "Function" => operation(node, &name(node), &aliases, &mut facts),
                "EntityContainer" => {
                    for entry in node.children.iter().filter(|entry| entry.tag != "Annotation") {
                        let path = format!("/{}", attribute(entry, "Name").expect("a name"));
                        let target = attribute(entry, "EntityType").or_else(|| attribute(entry, "Type"));
                        let target = resolved(target.expect("a type"), &aliases);
                        facts.insert(path, BTreeMap::from([("kind", entry.tag.clone()), ("target", target)]));
                    }
                }
                _ => {}
            }
        }
    }
    facts
}

fn value(node: &Node, aliases: &BTreeMap<String, String>) -> BTreeMap<&'static str, String> {
    let of_type = attribute(node, "Type").expect("a type");
    let mut facts = BTreeMap::from([("type", resolved(of_type, aliases))]);
    // Whether a collection of entities may be null is no question.
    if !(node.tag == "NavigationProperty" && of_type.starts_with("Collection(")) {
        facts.insert("nullable", attribute(node, "Nullable").unwrap_or("true").to_owned());
    }
    facts
}

fn structure(node: &Node, name: &str, aliases: &BTreeMap<String, String>, facts: &mut Facts) {
    let mut own = BTreeMap::from([("kind", node.tag.clone())]);
    own.extend(attribute(node, "BaseType").map(|base| ("base type", resolved(base, aliases))));
    for (word, name) in [("abstract", "Abstract"), ("open", "OpenType"), ("media stream", "HasStream")] {
        own.insert(word, attribute(node, name).unwrap_or("false").to_owned());
    }
    let keys = children(node, "Key").flat_map(|key| children(key, "PropertyRef"));
    let keys: Vec<&str> = keys.filter_map(|key| attribute(key, "Name")).collect();
    own.insert("key", keys.join(", "));
    facts.insert(name.to_owned(), own);
    for member in node.children.iter().filter(|child| child.tag.ends_with("Property")) {
        let mut own = value(member, aliases);
        if member.tag == "NavigationProperty" {
            own.insert("containment", attribute(member, "ContainsTarget").unwrap_or("false").to_owned());
        }
        facts.insert(format!("{name}/{}", attribute(member, "Name").expect("a name")), own);
    }
}

fn enumeration(node: &Node, name: &str, facts: &mut Facts) {
    let flags = attribute(node, "IsFlags").unwrap_or("false").to_owned();
    let underlying = attribute(node, "UnderlyingType").unwrap_or("Edm.Int32").to_owned();
    let kind = ("kind", node.tag.clone());
    facts.insert(name.to_owned(), BTreeMap::from([kind, ("flags", flags), ("underlying type", underlying)]));
    for member in children(node, "Member") {
        let value = attribute(member, "Value").unwrap_or_default().to_owned();
        facts.insert(
            format!("{name}/{}", attribute(member, "Name").expect("a name")),
            BTreeMap::from([("value", value)]),
        );
    }
}

/// All overloads of a name and binding are one element, as they are for whoever calls it.
fn operation(node: &Node, name: &str, aliases: &BTreeMap<String, String>, facts: &mut Facts) {
    let mut parameters: Vec<&Node> = children(node, "Parameter").collect();
    let binding = parameters.remove(0);
    let path = format!("{name}({})", resolved(attribute(binding, "Type").expect("a type"), aliases));
    let text = |node: &Node| {
        let facts = value(node, aliases);
        format!("{}: {} {}", attribute(node, "Name").unwrap_or_default(), facts["type"], facts["nullable"])
    };
    let mut own: Vec<String> = parameters.iter().map(|parameter| text(parameter)).collect();
    own.extend(children(node, "ReturnType").map(text));
    let composable = attribute(node, "IsComposable").unwrap_or("false");
    let overload = format!("{} {} {composable}", node.tag, own.join(", "));
    let overloads = facts.entry(path).or_default().entry("overloads").or_default();
    let mut list: BTreeSet<String> = overloads.split('\n').filter(|o| !o.is_empty()).map(str::to_owned).collect();
    list.insert(overload);
    *overloads = list.into_iter().collect::<Vec<_>>().join("\n");
}

/// What a careful reader lists: element and fact. What is inside of a type that came or went isn't listed.
fn read_carefully(old: &Facts, new: &Facts) -> BTreeSet<(String, &'static str)> {
    let owner = |path: &str| path.get(1..).and_then(|rest| rest.find('/')).map(|at| path[..=at].to_owned());
    let within = |path: &str, facts: &Facts| owner(path).is_none_or(|owner| facts.contains_key(&owner));
    let mut found = BTreeSet::new();
    for path in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        match (old.get(path), new.get(path)) {
            (Some(_), None) if within(path, new) => drop(found.insert((path.clone(), "removed"))),
            (None, Some(_)) if within(path, old) => drop(found.insert((path.clone(), "added"))),
            (Some(was), Some(is)) => {
                for fact in was.keys().chain(is.keys()).collect::<BTreeSet<_>>() {
                    if was.get(fact) != is.get(fact) {
                        found.insert((path.clone(), *fact));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// The same list out of a comparison of models.
fn told(changes: &[Change]) -> BTreeSet<(String, &'static str)> {
    // What the reader doesn't look at.
    let passed_over = [
        Aspect::Annotation,
        Aspect::Capability,
        Aspect::Deprecation,
        Aspect::Bindings,
        Aspect::Optional,
        Aspect::Rust,
        Aspect::Binding,
    ];
    let mut told = BTreeSet::new();
    for change in changes.iter().filter(|change| !passed_over.contains(&change.aspect)) {
        let element = &change.element;
        if matches!(element.kind, Kind::Term | Kind::Container | Kind::Schema) {
            continue;
        }
        let is_operation = matches!(element.kind, Kind::Action | Kind::Function | Kind::Parameter);
        let fact = match (change.aspect, &change.old, &change.new) {
            (Aspect::Existence, None, _) if element.kind != Kind::Parameter => "added",
            (Aspect::Existence, _, None) if element.kind != Kind::Parameter => "removed",
            (Aspect::Place, Some(from), _) if *from == element.owner => "removed",
            (Aspect::Place, ..) => "added",
            _ if is_operation => "overloads",
            (aspect, ..) => aspect.words(),
        };
        told.insert((if is_operation { element.owner.clone() } else { element.to_string() }, fact));
    }
    told
}

#[test]
fn everything_a_careful_reader_finds_is_told_and_nothing_else() {
    for number in ["01", "03", "04"] {
        let Some((old, new)) = pair(number) else { return };
        let found = read_carefully(&facts(&old), &facts(&new));
        let told = told(&diff::compare(&model(&old), &model(&new)));
        let missed: Vec<_> = found.difference(&told).collect();
        let invented: Vec<_> = told.difference(&found).collect();
        assert!(missed.is_empty() && invented.is_empty(), "{number}: missed {missed:#?}\ninvented {invented:#?}");
        assert!(found.len() > 30, "{number}: {}", found.len());
    }
}

/// Everything of the pairs that is not an addition to both, as read and classified by hand.
#[test]
fn what_is_no_addition_is_classified_as_by_hand() {
    let not_additions = |number: &str| -> Option<Vec<String>> {
        let (old, new) = pair(number)?;
        let changes = compare(&model(&old), &model(&new));
        Some(changes.iter().filter(|change| change.impact() > Impact::Additive).map(line).collect())
    };
    let Some(first) = not_additions("01") else { return };
    insta::assert_snapshot!("not_additions_01", first.join("\n"));
    assert!(not_additions("03").is_some_and(|third| third.is_empty()));
    insta::assert_snapshot!("not_additions_04", not_additions("04").expect("as the others").join("\n"));
}

#[test]
fn the_alias_of_pair_03_shows_nowhere() {
    let Some((old, new)) = pair("03") else { return };
    let changes = diff::compare(&model(&old), &model(&new));
    let added = |kind| {
        let of_kind = changes.iter().filter(move |change| change.element.kind == kind);
        of_kind.filter(|change| change.aspect == Aspect::Existence && change.old.is_none()).count()
    };
    assert_eq!((added(Kind::ComplexType), added(Kind::EntityType), added(Kind::EnumType)), (400, 9, 6));
    // Everything else there is: 12 additions of the service, two annotations and the bindings of a singleton.
    let rest: Vec<String> = changes
        .iter()
        .filter(|change| !matches!(change.element.kind, Kind::ComplexType | Kind::EnumType))
        .filter(|change| !(change.element.kind == Kind::EntityType && change.aspect == Aspect::Existence))
        .map(|change| format!("{}: {}", change.element, change.aspect.words()))
        .collect();
    assert_eq!(rest.len(), 12, "{rest:#?}");
}

#[test]
fn a_version_does_not_differ_from_itself_however_it_is_written() {
    for path in
        ["v1.0-2026-08.csdl", "beta-2026-08.csdl", "beta-2021-07.csdl", "churn/01-old.csdl", "churn/04-new.csdl"]
    {
        let Some(text) = reference(path) else { return };
        let original = read_document(&text);
        let mut document = parse(&text);
        let mut dice = Dice::new(2026);
        shuffle(&mut document, &mut dice);
        rename_aliases(&mut document, &mut dice);
        let rewritten = read_document(&write(&document));
        for other in [&original, &rewritten] {
            let changes = diff::compare(&original, other);
            assert!(changes.is_empty(), "{path}: {}", line(&changes[0]));
        }
    }
}

#[test]
fn real_pairs_mirror_each_other() {
    for number in ["01", "03", "04"] {
        let Some((old, new)) = pair(number) else { return };
        assert_mirrored(&model(&old), &model(&new));
    }
    let (Some(old), Some(new)) = (reference("beta-2021-07.csdl"), reference("beta-2026-08.csdl")) else { return };
    assert_mirrored(&model(&old), &model(&new));
}

#[test]
fn what_removes_hundreds_of_elements_is_summed_up_on_one_screen() {
    let Some((old, new)) = pair("03") else { return };
    let (old, new) = (model(&old), model(&new));
    let of_years = (reference("beta-2026-08.csdl").expect("as 03"), reference("beta-2021-07.csdl").expect("as 03"));
    for (what, old, new) in
        [("03 backwards", new, old), ("five years backwards", model(&of_years.0), model(&of_years.1))]
    {
        let report = Report::new("old", "new", compare(&old, &new));
        assert!(report.totals.wire.breaking > 300, "{what}: {:?}", report.totals);
        let summary = report.summary(false);
        assert!(summary.lines().count() <= 32, "{what}:\n{summary}");
        assert!(summary.lines().all(|line| line.chars().count() <= 122), "{what}:\n{summary}");
        assert!(report.text(false).starts_with(&summary), "{what}: the details follow");
    }
}
