//! Finds type mismatches.

use super::fields::read;
use super::{Record, Role};
use crate::codec::{DecodeError, JsonKind, TypeMismatch};

/// Returns all type mismatches in a value, including those in nested values.
pub(super) fn all_in(model: &dyn Record) -> Vec<TypeMismatch> {
    let mut found = Vec::new();
    collect(model, "", &mut found);
    found
}

/// Checks that a value has no type mismatch.
///
/// # Errors
///
/// Returns the first type mismatch.
pub(super) fn none_in(model: &dyn Record) -> Result<(), DecodeError> {
    match all_in(model).into_iter().next() {
        Some(misfit) => Err(DecodeError::TypeMismatch(misfit)),
        None => Ok(()),
    }
}

fn collect(model: &dyn Record, path: &str, found: &mut Vec<TypeMismatch>) {
    read(model, |info, slots, extra| {
        let layout = info.layout();
        if extra.has_shadow() {
            for (name, raw, role) in extra.entries() {
                let Some(index) = layout.find(name).filter(|&index| role == Role::TypeMismatch && index < slots.len())
                else {
                    continue;
                };
                found.push(TypeMismatch {
                    pointer: join(path, name),
                    expected: slots[index].value_type().to_string(),
                    found: JsonKind::of_text(raw),
                });
            }
        }
        for (index, slot) in slots.iter().enumerate() {
            let collection = slot.value_type().is_collection();
            let mut at = 0;
            slot.visit(&mut |inner| {
                let mut inner_path = join(path, layout.wire(index));
                if collection {
                    inner_path = format!("{inner_path}/{at}");
                    at += 1;
                }
                collect(inner, &inner_path, found);
            });
        }
    });
}

/// Appends a name to a JSON pointer.
pub(super) fn join(path: &str, name: &str) -> String {
    format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"))
}
