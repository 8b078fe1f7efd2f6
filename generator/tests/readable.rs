//! How much a change of the description moves in what is committed: in `specs/` a line a fact, in `generated/` the files of
//! the types it concerns and the lists that name them, and nothing else.

mod diff_cases;
mod reference;
mod templates;

use std::collections::{BTreeMap, BTreeSet};

use diff_cases::lowered;
use msgraph_codegen::diff::{self, Aspect, Kind};
use msgraph_codegen::ir::{EntityModel, EntityType, Facets, Primitive, Property, QualifiedName, TypeName, TypeRef};
use msgraph_codegen::lower::CrateModel;
use msgraph_codegen::lower::source_text::DocLine;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::{render, spec};
use similar::{ChangeTag, TextDiff};
use templates::templates;

/// Lines added and removed, by file.
type Moved = BTreeMap<String, (usize, usize)>;

/// Files that list what there is.
const LISTS: &[&str] = &["/mod.rs", "src/all_types.rs", "src/service.rs"];

/// What differs between two lists of files, line by line.
fn moved(old: &[SourceFile], new: &[SourceFile]) -> Moved {
    let text = |files: &[SourceFile], path: &str| {
        files.iter().find(|file| file.path == path).map(|file| file.text.clone()).unwrap_or_default()
    };
    let paths: BTreeSet<&String> = old.iter().chain(new).map(|file| &file.path).collect();
    let mut moved = Moved::new();
    for path in paths {
        let (was, is) = (text(old, path), text(new, path));
        if was != is {
            let lines = TextDiff::from_lines(&was, &is);
            let count = |tag| lines.iter_all_changes().filter(|change| change.tag() == tag).count();
            moved.insert(path.clone(), (count(ChangeTag::Insert), count(ChangeTag::Delete)));
        }
    }
    moved
}

/// Leaves out the shortest path to each type, which its builder gives as an example: a new shortcut moves that, far away.
fn without_examples(model: &mut CrateModel) {
    let builders = model.builders.iter_mut().flat_map(|module| &mut module.builders).map(|builder| &mut builder.docs);
    for docs in builders.chain(model.structs.iter_mut().map(|structure| &mut structure.docs)) {
        let is_example = |paragraph: &&[DocLine]| {
            let starts = ["For example", "Requests: ", "```"];
            paragraph.first().is_some_and(|line| starts.iter().any(|start| line.starts_with(start)))
        };
        *docs =
            docs.split(|line| line.is_empty()).filter(|paragraph| !is_example(paragraph)).flatten().cloned().collect();
    }
}

/// What moves in the crate. Files of types that are lowered to the same are the same, so those are not rendered.
fn moved_in_crate(old: &EntityModel, new: &EntityModel) -> Moved {
    moved_between(lowered(old), lowered(new))
}

fn moved_between(mut was: CrateModel, mut is: CrateModel) -> Moved {
    macro_rules! keep_changed {
        ($($list:ident),*) => {$(
            let before = was.$list.clone();
            was.$list.retain(|item| !is.$list.contains(item));
            is.$list.retain(|item| !before.contains(item));
        )*};
    }
    let lists = (was.clone(), is.clone());
    keep_changed!(structs, enums, builders);
    let rendered =
        |model: &CrateModel| render::render(model, &templates()).unwrap_or_else(|problems| panic!("{problems}"));
    let mut moved = moved(&rendered(&was), &rendered(&is));
    // The list of all types was rendered of the changed ones alone; it has a line a type, parameter struct and family.
    moved.remove("src/all_types.rs");
    let count = |model: &CrateModel| model.structs.len() + model.enums.len();
    if count(&lists.0) != count(&lists.1) {
        moved.insert("src/all_types.rs".to_owned(), (count(&lists.1).saturating_sub(count(&lists.0)), 0));
    }
    moved
}

fn moved_in_specs(old: &EntityModel, new: &EntityModel) -> Moved {
    moved(&spec::write_schema(old), &spec::write_schema(new))
}

fn string() -> Property {
    let type_ref = TypeRef {
        name: TypeName::Primitive(Primitive::String),
        collection: false,
        nullable: true,
        facets: Facets::default(),
    };
    Property { type_ref, default_value: None, annotations: Default::default() }
}

fn v1() -> Option<EntityModel> {
    reference::model("metadata/v1.0-2026-08.csdl")
}

fn graph(model: &mut EntityModel) -> &mut msgraph_codegen::ir::Schema {
    model.schemas.get_mut("microsoft.graph").expect("the namespace")
}

#[test]
fn a_property_is_one_line_of_specs_and_three_in_each_type_that_has_it() {
    let Some(old) = v1() else { return };
    let mut new = old.clone();
    let base = graph(&mut new).entity_types.get_mut("authenticationMethod").expect("the type");
    base.structure.properties.insert("somethingNew".to_owned(), string());
    let of_specs = BTreeMap::from([("schema/microsoft.graph/entity-types.yaml".to_owned(), (1, 0))]);
    assert_eq!(moved_in_specs(&old, &new), of_specs);

    let name = QualifiedName::new("microsoft.graph", "authenticationMethod");
    let has_it = |model: &&msgraph_codegen::lower::StructModel| {
        let own = QualifiedName::parse(model.wire.trim_matches('"')).expect("a name");
        old.lineage(&own).iter().any(|(base, _)| **base == name)
    };
    let files: Moved =
        lowered(&old).structs.iter().filter(has_it).map(|model| (model.file.to_string(), (3, 0))).collect();
    assert!(files.len() > 5, "{files:?}");
    assert_eq!(moved_in_crate(&old, &new), files);
}

#[test]
fn an_entity_type_is_a_file_and_a_line_in_the_lists_that_name_it() {
    let Some(old) = v1() else { return };
    let mut new = old.clone();
    let mut added = EntityType::default();
    added.structure.base = Some(QualifiedName::new("microsoft.graph", "entity"));
    added.structure.properties.insert("name".to_owned(), string());
    graph(&mut new).entity_types.insert("somethingNew".to_owned(), added);
    let specs = moved_in_specs(&old, &new);
    assert_eq!(specs.len(), 1, "{specs:?}");
    assert!(specs.values().all(|(added, removed)| *added <= 5 && *removed == 0), "{specs:?}");

    let files = moved_in_crate(&old, &new);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["src/all_types.rs", "src/models/mod.rs", "src/models/something_new.rs"]);
    assert_eq!(files["src/models/mod.rs"], (2, 0));
    assert_eq!(files["src/all_types.rs"], (1, 0));
}

/// The files that may move because of the changes between two models.
fn explained(old: &EntityModel, new: &EntityModel) -> BTreeSet<String> {
    let (was, is) = (lowered(old), lowered(new));
    let mut files: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for model in [&was, &is] {
        for item in &model.structs {
            files.entry(item.wire.trim_matches('"')).or_default().insert(&item.file);
        }
        for item in &model.enums {
            files.entry(item.wire.trim_matches('"')).or_default().insert(&item.file);
        }
        for module in &model.builders {
            files.entry(&module.name).or_default().insert(&module.file);
        }
    }
    let related = |name: &str| -> BTreeSet<String> {
        let mut related = BTreeSet::from([name.to_owned()]);
        for model in [old, new] {
            for (namespace, schema) in &model.schemas {
                for simple in schema.entity_types.keys().chain(schema.complex_types.keys()) {
                    let full = QualifiedName::new(namespace, simple);
                    let lineage: Vec<&str> = model.lineage(&full).iter().map(|(name, _)| name.as_str()).collect();
                    if lineage.contains(&name) {
                        related.extend(lineage.iter().map(|name| (*name).to_owned()));
                    }
                }
            }
        }
        related
    };
    let mut may = BTreeSet::new();
    for change in diff::compare(old, new) {
        let element = &change.element;
        // An operation belongs to what it is bound to.
        let owner = match element.owner.split_once('(') {
            Some((_, binding)) => binding.trim_start_matches("Collection(").trim_end_matches(')'),
            None => &element.owner,
        };
        let mut concerned = related(owner);
        // What refers to a type by value shows its kind and name.
        if change.aspect == Aspect::Kind || change.aspect == Aspect::Flags {
            concerned.extend(files.keys().map(|name| (*name).to_owned()));
        }
        if matches!(element.kind, Kind::EntitySet | Kind::Singleton) {
            concerned.insert(change.new.clone().unwrap_or_default());
        }
        for name in concerned {
            may.extend(files.get(name.as_str()).into_iter().flatten().map(|file| (*file).to_owned()));
        }
    }
    may
}

/// How many properties, members and parameters the types and operations have that came or went.
fn facts_inside(old: &EntityModel, new: &EntityModel) -> usize {
    let facts = |model: &EntityModel| {
        let counts = model.counts();
        let parameters: usize = model
            .schemas
            .values()
            .flat_map(|schema| schema.operations.values().flatten())
            .map(|operation| operation.parameters.len() + 1)
            .sum();
        counts.properties + counts.navigation_properties + counts.enum_members + parameters
    };
    facts(old).abs_diff(facts(new))
}

#[test]
fn of_real_versions_only_what_changed_moves() {
    for number in ["01", "03", "04"] {
        let pair = ["old", "new"].map(|side| reference::model(&format!("metadata/churn/{number}-{side}.csdl")));
        let [Some(mut old), Some(mut new)] = pair else { return };
        old.strip_descriptions();
        new.strip_descriptions();
        let may = explained(&old, &new);
        let files = moved_in_crate(&old, &new);
        let is_list = |path: &str| LISTS.iter().any(|list| path.ends_with(list));
        let is_explained = |path: &str| may.contains(path) || is_list(path);
        let by_example: Vec<_> = files.iter().filter(|(path, _)| !is_explained(path)).collect();
        // A type and its builders show the same example.
        let types: BTreeSet<&str> = by_example.iter().filter_map(|(path, _)| path.rsplit('/').next()).collect();
        assert!(types.len() * 50 <= files.len(), "{number}: of {}: {by_example:#?}", files.len());
        let (mut was, mut is) = (lowered(&old), lowered(&new));
        without_examples(&mut was);
        without_examples(&mut is);
        let files = moved_between(was, is);
        let unexplained: Vec<_> = files.iter().filter(|(path, _)| !is_explained(path)).collect();
        assert!(unexplained.is_empty(), "{number}: {} of {}: {unexplained:#?}", unexplained.len(), files.len());
        // No more lines of specs than there are facts: those of the changes and of the types that came and went.
        let (added, removed) = moved_in_specs(&old, &new).values().fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
        let facts = diff::compare(&old, &new).len() + facts_inside(&old, &new);
        assert!(added + removed <= 4 * facts, "{number}: {added} lines added, {removed} removed, for {facts} facts");
    }
}
