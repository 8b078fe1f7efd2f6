//! Properties that clients cannot write.

use super::fields::{edit, read};
use super::type_mismatch::join;
use super::{PropertyInfo, Record, State};

/// Returns JSON pointers to the properties that are set or null and cannot be written, including those in nested
/// values.
pub(super) fn set_in(model: &dyn Record) -> Vec<String> {
    let mut found = Vec::new();
    collect(model, "", &mut found);
    found
}

fn collect(model: &dyn Record, path: &str, found: &mut Vec<String>) {
    read(model, |info, slots, _| {
        let layout = info.layout();
        for (index, slot) in slots.iter().enumerate().filter(|(_, slot)| slot.state() != State::Absent) {
            let property = layout.property(index);
            if is_read_only(property) {
                found.push(join(path, property.wire));
                continue;
            }
            let collection = slot.value_type().is_collection();
            let mut at = 0;
            slot.visit(&mut |inner| {
                let mut inner_path = join(path, property.wire);
                if collection {
                    inner_path = format!("{inner_path}/{at}");
                    at += 1;
                }
                collect(inner, &inner_path, found);
            });
        }
    });
}

/// Clears the properties of the value itself that cannot be written, including their type mismatches.
pub(super) fn clear(model: &mut dyn Record) {
    let layout = read(model, |info, _, _| info.layout());
    edit(model, |slots, extra| {
        for (index, slot) in slots.iter_mut().enumerate() {
            let property = layout.property(index);
            if is_read_only(property) {
                slot.clear();
                extra.forget_misfit(property.wire);
            }
        }
    });
}

fn is_read_only(property: &PropertyInfo) -> bool {
    property.facets.computed || property.facets.read_only
}
