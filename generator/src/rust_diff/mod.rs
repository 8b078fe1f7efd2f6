//! Finds the changes that break Rust source: compares the models of two crates, item by item.
//!
//! The names are those of the lowering, not guesses. This also finds a property that is renamed because of a new one,
//! an overload that gives a method another name, or a builder that nothing leads to any more, whether the wire changed
//! or not. Each `Effect` is assigned to the change on the wire that causes it; an effect without one is reported alone.
//!
//! | change of the crate | for source that compiled |
//! |---|---|
//! | struct, enum, field, variant, constant, method, builder, parameter struct added | additive: structs are made with `..Default::default()`, enums are `#[non_exhaustive]` |
//! | the same gone, or under another name or path | breaking |
//! | type of a field or constant, arguments or result of a method | breaking |
//! | a base fewer, in models or in what builders dereference to | breaking |
//! | `derived()`, `|` of flags gone | breaking |
//! | a builder that was an alias of the runtime's and becomes a type of its own, or the other way round | possibly |
//! | `#[deprecated]`, documentation, facets, numbers of members | additive |

mod builders;
mod join;
mod models;

use std::collections::{BTreeMap, HashMap};

use crate::diff::{Aspect, Change, Impact, Kind};
use crate::ir::{EntityModel, QualifiedName};
use crate::lower::source_text::Ident;
use crate::lower::{CrateModel, FieldModel, StructModel};

/// One of the two crates, with the description from which it was generated.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The service description.
    pub model: &'a EntityModel,
    /// The model of the generated crate.
    pub rust: &'a CrateModel,
}

/// Adds to the changes on the wire their effects on Rust source, and changes that affect only Rust source.
pub fn compare(changes: Vec<Change>, old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let mut effects = Effects { old, new, renamed: renamed_types(&changes), found: Vec::new() };
    models::compare(&mut effects);
    builders::compare(&mut effects);
    join::join(changes, effects.found)
}

fn renamed_types(changes: &[Change]) -> BTreeMap<String, String> {
    let types = [Kind::EntityType, Kind::ComplexType, Kind::EnumType, Kind::TypeDefinition];
    let renamed = changes.iter().filter(|change| change.aspect == Aspect::Name && types.contains(&change.element.kind));
    renamed.filter_map(|change| Some((change.old.clone()?, change.new.clone()?))).collect()
}

/// A possible cause of an effect, by the owner and part of an element.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    /// A change of a part of an element.
    Part(String, String),
    /// A change of the element as a whole: its existence, name, kind or base.
    Whole(String),
    /// Any change of an element.
    Any(String),
}

/// An effect on an item of the crate.
#[derive(Clone, Debug)]
struct Effect {
    /// The possible causes, the likeliest first.
    causes: Vec<Cause>,
    /// A key that is the same for the same effect on items that inherit the member.
    inherits: String,
    /// The path of the item.
    item: String,
    what: String,
    impact: Impact,
}

struct Effects<'a> {
    old: Side<'a>,
    new: Side<'a>,
    /// Types that were renamed: old name to new name.
    renamed: BTreeMap<String, String>,
    found: Vec<Effect>,
}

impl Effects<'_> {
    /// Returns the name on the new side of a type of the old side.
    fn now<'n>(&'n self, old: &'n str) -> &'n str {
        self.renamed.get(old).map_or(old, String::as_str)
    }

    fn note(&mut self, causes: Vec<Cause>, item: &str, what: impl Into<String>, impact: Impact) {
        let item = item.trim_start_matches("crate::").to_owned();
        let inherits = inherits(&item);
        self.found.push(Effect { causes, inherits, item, what: what.into(), impact });
    }

    /// Returns the possible causes for a property of a type: the type that declares it, and the type of its value.
    fn property(&self, side: Side<'_>, of: &str, name: &str) -> Vec<Cause> {
        let Some(full) = QualifiedName::parse(of) else { return Vec::new() };
        let mut causes = Vec::new();
        for (owner, structure) in side.model.nearest_bases(&full) {
            let property = structure.properties.get(name).map(|property| property.type_ref.name.named());
            let navigation = structure.navigation_properties.get(name).map(|property| Some(&property.target));
            if let Some(of_type) = property.or(navigation) {
                causes.push(Cause::Part(self.now(owner.as_str()).to_owned(), name.to_owned()));
                causes.extend(of_type.map(|of_type| Cause::Whole(of_type.to_string())));
                break;
            }
        }
        // The type may have gained or lost the property with a base.
        causes.push(Cause::Whole(self.now(of).to_owned()));
        causes
    }

    /// Compares the fields of a struct. `causes` returns the possible causes for a field.
    fn fields(
        &mut self,
        (old, new): (&StructModel, &StructModel),
        path: &str,
        causes: impl Fn(&Self, bool, &str) -> Vec<Cause>,
    ) {
        let by_ident = |model: &StructModel| -> HashMap<Ident, usize> {
            model.fields.iter().enumerate().map(|(number, field)| (field.ident.clone(), number)).collect()
        };
        let (before, now) = (by_ident(old), by_ident(new));
        let by_wire: HashMap<&str, &FieldModel> = new.fields.iter().map(|is| (is.wire.as_str(), is)).collect();
        for was in &old.fields {
            let wire = plain(&was.wire);
            let item = format!("{path}::{}", was.ident);
            match now.get(&was.ident).and_then(|number| new.fields.get(*number)) {
                Some(is) if is.rust_type == was.rust_type => {}
                Some(is) => {
                    let mut causes_of = causes(self, false, wire);
                    causes_of
                        .splice(1.min(causes_of.len())..1.min(causes_of.len()), causes(self, true, plain(&is.wire)));
                    let what = format!("`Field<{}>` → `Field<{}>`", was.rust_type, is.rust_type);
                    self.note(causes_of, &item, what, Impact::Breaking);
                }
                None => {
                    let now = by_wire.get(was.wire.as_str());
                    let what = now.map_or_else(|| "gone".to_owned(), |now| format!("now `{}`", now.ident));
                    self.note(causes(self, false, wire), &item, what, Impact::Breaking);
                }
            }
        }
        for is in new.fields.iter().filter(|is| !before.contains_key(&is.ident)) {
            self.note(causes(self, true, plain(&is.wire)), &format!("{path}::{}", is.ident), "new", Impact::Additive);
        }
    }
}

/// Returns a key that a member shares with the same member of derived types. Any other item is its own key.
fn inherits(item: &str) -> String {
    let capital = |name: &str| name.starts_with(|c: char| c.is_ascii_uppercase());
    let mut parts = item.rsplit("::");
    let (member, owner) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    match (capital(owner), capital(member)) {
        (true, true) => format!("variant or constant {member}"),
        (true, false) => format!("field {member}"),
        (false, _) => item.to_owned(),
    }
}

/// Returns the wire name in a string literal of the lowering. OData names need no escapes.
fn plain(literal: &str) -> &str {
    literal.trim_matches('"')
}
