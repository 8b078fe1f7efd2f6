//! Properties that hold secrets.

use super::type_mismatch::join;
use super::{Record, State};
use crate::model::fields::read;

/// Returns JSON pointers to the secrets that a value sets, including those in nested values and type mismatches of
/// secret properties.
pub(crate) fn secrets_in(model: &dyn Record) -> Vec<String> {
    let mut found = Vec::new();
    collect(model, "", &mut found);
    found
}

fn collect(model: &dyn Record, path: &str, found: &mut Vec<String>) {
    read(model, |info, slots, extra| {
        let layout = info.layout();
        for (index, slot) in slots.iter().enumerate() {
            let wire = layout.wire(index);
            if layout.is_secret(index) {
                if slot.state() == State::Value || extra.raw(wire).is_some() {
                    found.push(join(path, wire));
                }
                continue;
            }
            let is_collection = slot.value_type().is_collection();
            let mut position = 0_usize;
            slot.visit(&mut |inner| {
                let mut inner_path = join(path, wire);
                if is_collection {
                    inner_path = format!("{inner_path}/{position}");
                    position += 1;
                }
                collect(inner, &inner_path, found);
            });
        }
    });
}
