//! Descriptions that were made of an OData service's metadata, folded back into it.
//!
//! Microsoft's converter (of now and of years ago) and the one of OASIS write the same facts in different ways, so each
//! fact is taken from wherever it is found:
//!
//! | fact | from |
//! |---|---|
//! | types, bases, properties, members | the schemas of the components: `allOf`, `anyOf` and mappings of discriminators |
//! | entity sets, singletons, imports | the first steps of paths |
//! | entity types | what has a key, is a set or navigated to; with all bases and derived types |
//! | keys | the placeholders of key segments; examples that say `(identifier)` |
//! | navigation properties | `x-ms-navigationProperty`; structured properties that lead to entities |
//! | containment | whether targets are written through the property, and have no `$ref` |
//! | actions and functions | the last steps of paths, bound to the type of the step before: 200 paths, one operation |
//! | composable functions | whether paths go on after them |
//! | streams | `$value` of entities; properties that answer anything but JSON |
//! | deprecation | the first step of a path whose requests all say so |

mod answers;
mod classify;
mod declared;
mod enums;
mod evidence;
mod facts;
mod model;
mod operations;
mod segments;
mod structures;
mod tree;
mod walk;

use std::collections::HashMap;

use super::document::Description;
use super::report::Report;
use super::unsaid::Unsaid;
use crate::ir::{ElementPath, EntityModel};
use crate::source::tree::Node;

/// What a description comes to.
pub(super) struct Folded<'d> {
    pub model: EntityModel,
    pub unsaid: Unsaid,
    /// Where elements are described.
    pub places: HashMap<ElementPath, &'d Node<'d>>,
}

/// Folds a description back into a model.
pub(super) fn read<'d>(description: &Description<'d>, report: &mut Report<'d>) -> Folded<'d> {
    let types = declared::Types::of(description, report);
    let evidence = walk::walk(description, &types, report);
    model::build(description, &types, evidence, report)
}
