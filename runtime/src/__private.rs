//! What the macros need and nobody else.
#![doc(hidden)]

pub use crate::model::compare::{clone_into, debug, same};
pub use crate::model::{Construct, Editing, Reading, Variant, type_name};

use crate::model::{Field, Model, Record};
use crate::query::{Prop, named};

/// A copy of a model.
#[inline]
pub fn copy<M: Record + Default>(model: &M) -> M {
    let mut copy = M::default();
    clone_into(model, &mut copy);
    copy
}

/// The wire name of a field. The function is never called; that it compiles shows that the field exists.
pub fn wire_name<M: Model, T: 'static>(_field: fn(&M) -> &Field<T>, name: &'static str) -> &'static str {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let layout = M::info().layout();
    // The macro that made the type lists all its fields.
    layout.find_field(name).map_or(name, |index| layout.wire(index))
}

/// The property of a field.
pub fn prop<M: Model, T: 'static>(field: fn(&M) -> &Field<T>, name: &'static str) -> Prop<M, T> {
    named(wire_name(field, name))
}

#[cfg(feature = "serde")]
pub use crate::model::serde::{deserialize, serialize};
#[cfg(feature = "serde")]
pub use serde;
