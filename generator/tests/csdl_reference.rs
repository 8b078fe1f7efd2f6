//! The real metadata, whole. It is not in the repository: `GRAPH_REFERENCE` says where it is.

mod csdl_rewrite;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use csdl_rewrite::{Dice, parse, rename_aliases, shuffle, write};
use msgraph_codegen::diagnostics::{Diagnostic, render_all};
use msgraph_codegen::ir::Counts;
use msgraph_codegen::source::SourceFile;
use msgraph_codegen::source::csdl::{self, CsdlDocument};

/// A file of the reference data; `None`, loudly, where it is not there.
fn reference(path: &str) -> Option<SourceFile> {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("GRAPH_REFERENCE").map_or_else(default, PathBuf::from);
    match std::fs::read(folder.join(path)) {
        Ok(bytes) => Some(SourceFile::from_bytes(path, bytes).unwrap_or_else(|errors| panic!("{errors}"))),
        Err(error) => {
            // Not eprintln!, which the test harness keeps to itself when the test passes.
            let message = format!(
                "\n=== SKIPPED: {} cannot be read ({error}).\n=== Set GRAPH_REFERENCE to the folder that holds metadata/ and openapi/.\n",
                folder.join(path).display()
            );
            let _ = writeln!(std::io::stderr(), "{message}");
            None
        }
    }
}

fn read(file: &SourceFile) -> CsdlDocument {
    csdl::read(file).unwrap_or_else(|errors| panic!("{errors}"))
}

/// How often each code was given.
fn tally(diagnostics: &[Diagnostic]) -> Vec<(&str, usize)> {
    let mut tally = std::collections::BTreeMap::new();
    for diagnostic in diagnostics {
        *tally.entry(diagnostic.code).or_insert(0) += 1;
    }
    tally.into_iter().collect()
}

#[test]
fn the_current_beta_has_the_counts_that_its_readme_says() {
    let Some(file) = reference("metadata/beta-2026-08.csdl") else { return };
    let document = read(&file);
    let expected = Counts {
        entity_types: 2497,
        complex_types: 3334,
        enum_types: 1863,
        enum_members: 12298,
        properties: 23046,
        navigation_properties: 2808,
        actions: 1410,
        functions: 587,
        entity_sets: 79,
        singletons: 46,
    };
    assert_eq!(document.model.counts(), expected);
    assert!(document.model.unattached.is_empty(), "{:?}", document.model.unattached.keys());
    assert!(document.warnings.is_empty(), "{}", render_all(&document.warnings, false));
}

#[test]
fn v1_0_has_the_counts_that_its_readme_says() {
    let Some(file) = reference("metadata/v1.0-2026-08.csdl") else { return };
    let document = read(&file);
    let expected = Counts {
        entity_types: 1182,
        complex_types: 1779,
        enum_types: 861,
        enum_members: 6347,
        properties: 10525,
        navigation_properties: 1432,
        actions: 857,
        functions: 326,
        entity_sets: 41,
        singletons: 31,
    };
    assert_eq!(document.model.counts(), expected);
    assert!(document.model.unattached.is_empty(), "{:?}", document.model.unattached.keys());
    assert_eq!(tally(&document.warnings), [("csdl::duplicate-annotation", 5)]);
}

#[test]
fn the_beta_of_2021_has_the_counts_that_its_readme_says() {
    let Some(file) = reference("metadata/beta-2021-07.csdl") else { return };
    let document = read(&file);
    let expected = Counts {
        entity_types: 1322,
        complex_types: 1279,
        enum_types: 874,
        enum_members: 4761,
        properties: 13286,
        navigation_properties: 1485,
        actions: 925,
        functions: 335,
        entity_sets: 73,
        singletons: 35,
    };
    assert_eq!(document.model.counts(), expected);
    assert!(document.model.unattached.is_empty(), "{:?}", document.model.unattached.keys());
    assert_eq!(tally(&document.warnings), [("csdl::duplicate-annotation", 55)]);
}

#[test]
fn consecutive_versions_are_read_without_errors() {
    for name in ["01-old", "01-new", "03-old", "03-new", "04-old", "04-new"] {
        let Some(file) = reference(&format!("metadata/churn/{name}.csdl")) else { return };
        let document = read(&file);
        assert!(document.model.unattached.is_empty(), "{name}: {:?}", document.model.unattached.keys());
        let only = ["csdl::duplicate-annotation"];
        assert!(
            document.warnings.iter().all(|warning| only.contains(&warning.code)),
            "{name}: {:?}",
            tally(&document.warnings)
        );
    }
}

#[test]
fn the_trip_service_is_read_with_its_foreign_attributes_counted() {
    let Some(file) = reference("openapi/trip-service.csdl") else { return };
    let document = read(&file);
    assert_eq!(tally(&document.warnings), [("csdl::foreign", 1), ("csdl::indirect-target", 5)]);
    let foreign = document.warnings.iter().find(|warning| warning.code == "csdl::foreign").expect("one");
    assert!(foreign.message.contains("`ags:IsHidden` (×5)"), "{}", foreign.message);
    let (_, container) = document.model.container().expect("a container");
    assert_eq!((container.action_imports.len(), container.function_imports.len()), (1, 2));
    // All five lead from an entity set to a property, for which the model has no place.
    let aside: Vec<&str> =
        document.model.unattached.keys().map(|target| target.rsplit_once("Container/").expect("so").1).collect();
    assert_eq!(
        aside,
        [
            "People/BestFriend/Microsoft.OData.Service.Sample.TrippinInMemory.Models.Manager",
            "People/FavoriteFeature",
            "People/Friends",
            "People/HomeAddress",
            "People/Photo",
        ]
    );
}

#[test]
fn the_early_graph_is_told_its_three_mistakes_and_read_in_spite_of_them() {
    let Some(file) = reference("openapi/graph-v1.0-early.csdl") else { return };
    let errors: Vec<Diagnostic> =
        csdl::read(&file).expect_err("it has mistakes").into_iter().filter(Diagnostic::is_error).collect();
    let told: Vec<(&str, u32)> =
        errors.iter().map(|error| (error.code, error.location.as_ref().expect("a place").line)).collect();
    assert_eq!(
        told,
        [
            // A type that the file does not define.
            ("model::undefined-type", 2875),
            // A navigation property to a complex type.
            ("model::navigation-target", 9220),
            // An alias that the file does not define.
            ("csdl::unknown-namespace", 31651),
        ]
    );
    let document = csdl::read_despite_errors(&file).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(document.model.counts().entity_types, 288);
    assert_eq!(document.model.counts().navigation_properties, 343);
    assert!(document.model.unattached.is_empty(), "{:?}", document.model.unattached.keys());
    let odd = tally(&document.warnings);
    // `<PropertValue>` once and `<string>` twice.
    assert!(odd.contains(&("csdl::unknown-element", 3)), "{odd:?}");
    assert!(odd.contains(&("csdl::duplicate-term", 1)), "{odd:?}");
}

#[test]
fn the_current_beta_shuffled_is_the_same_model() {
    let Some(file) = reference("metadata/beta-2026-08.csdl") else { return };
    let model = read(&file).model;
    for seed in [7, 2026] {
        let mut document = parse(&file.text);
        shuffle(&mut document, &mut Dice::new(seed));
        assert!(write(&document) != write(&parse(&file.text)), "nothing was shuffled");
        let shuffled = read(&SourceFile::new("shuffled.csdl", write(&document))).model;
        // Not assert_eq: a difference would print both models, some millions of lines.
        assert!(shuffled == model, "the order of elements changed the model (seed {seed})");
    }
}

#[test]
fn v1_0_with_other_aliases_is_the_same_model() {
    let Some(file) = reference("metadata/v1.0-2026-08.csdl") else { return };
    let mut document = parse(&file.text);
    rename_aliases(&mut document, &mut Dice::new(5));
    assert!(!write(&document).contains("\"self."), "an alias was left");
    let renamed = read(&SourceFile::new("renamed.csdl", write(&document)));
    assert!(renamed.model == read(&file).model, "aliases changed the model");
}
