//! Comparing, cloning and printing of models. A generated type only forwards to these functions.

use std::fmt;

use super::fields::{edit, read};
use super::wire::json_of;
use super::{Extra, Json, Record, Role, Slot, State};
use crate::codec::same_json;
use crate::masking::{MASK, mask_json};

/// Returns `true` if two values of one type are equal. Echoes do not count: they are another form of the same value.
pub fn same(left: &dyn Record, right: &dyn Record) -> bool {
    read(left, |info, slots, extra| {
        read(right, |other_info, other_slots, other_extra| {
            info.name() == other_info.name()
                && slots.len() == other_slots.len()
                && slots.iter().zip(other_slots).all(|(slot, other)| slot.same(*other))
                && extra == other_extra
        })
    })
}

/// Makes a default value a copy of another value of its type.
pub fn clone_into(from: &dyn Record, to: &mut dyn Record) {
    read(from, |_, slots, extra| {
        edit(to, |fresh_slots, fresh_extra| {
            for (slot, fresh) in slots.iter().zip(fresh_slots) {
                if slot.state() != State::Absent {
                    fresh.copy_from(*slot);
                }
            }
            fresh_extra.clone_from(extra);
        });
    });
}

/// See [`Model::changes_since`](super::Model::changes_since).
pub(super) fn changes(now: &dyn Record, before: &dyn Record, changes: &mut dyn Record) {
    read(now, |info, slots, extra| {
        read(before, |_, old_slots, old_extra| {
            edit(changes, |new_slots, new_extra| {
                let mut any = false;
                for (index, ((slot, old), new)) in slots.iter().zip(old_slots).zip(new_slots).enumerate() {
                    if slot.state() == State::Absent || slot.same(*old) {
                        continue;
                    }
                    any = true;
                    new.copy_from(*slot);
                    let wire = info.layout().wire(index);
                    if let Some(raw) = extra.echo(wire) {
                        new_extra.put_raw(wire, raw, Role::Echo);
                    }
                }
                any |= extra_changes(extra, old_extra, new_extra);
                if let (true, None, Some(raw)) = (any, new_extra.raw(ODATA_TYPE), extra.raw(ODATA_TYPE)) {
                    new_extra.put_raw(ODATA_TYPE, raw, Role::Undeclared);
                }
            });
        });
    });
}

pub(super) const ODATA_TYPE: &str = "@odata.type";

fn extra_changes(extra: &Extra, old: &Extra, new: &mut Extra) -> bool {
    let mut any = false;
    for (name, raw, role) in extra.entries() {
        if role != Role::Echo && !old.raw(name).is_some_and(|old| same_json(raw, old)) {
            new.put_raw(name, raw, role);
            any = true;
        }
    }
    any
}

/// See [`Model::members`](super::Model::members).
pub(super) fn members(model: &dyn Record) -> Vec<(String, Json)> {
    let mut members = Vec::new();
    read(model, |info, slots, extra| {
        let layout = info.layout();
        for (index, slot) in slots.iter().enumerate() {
            if let Some(json) = extra.form_of(layout.wire(index), *slot) {
                members.push((layout.wire(index).to_owned(), Json::trusted(&json)));
            }
        }
        for (name, raw) in extra.iter() {
            let taken =
                layout.find(name).and_then(|index| slots.get(index)).is_some_and(|s| s.state() != State::Absent);
            if !taken {
                members.push((name.to_owned(), Json::trusted(raw)));
            }
        }
    });
    members
}

/// See [`Model::get`](super::Model::get).
pub(super) fn member(model: &dyn Record, wire: &str) -> Option<Json> {
    read(model, |info, slots, extra| {
        let slot = info.layout().find(wire).and_then(|index| slots.get(index));
        match slot.and_then(|slot| extra.form_of(wire, *slot)) {
            Some(json) => Some(Json::trusted(&json)),
            None => extra.get(wire),
        }
    })
}

/// Prints the properties that are set or null, under the names of the Rust fields. Secrets, signed URLs and the
/// values in `extra` are masked.
///
/// # Errors
///
/// Returns an error if the formatter fails.
pub fn debug(model: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    read(model, |info, slots, extra| {
        let name = info.name().rsplit('.').next().unwrap_or_default();
        let mut fields = f.debug_struct(name);
        let layout = info.layout();
        for (index, slot) in slots.iter().enumerate() {
            if slot.state() != State::Absent {
                let value = Shown { slot: *slot, secret: layout.is_secret(index) };
                fields.field(layout.property(index).field, &value);
            }
        }
        if !extra.is_empty() {
            fields.field("extra", extra);
        }
        result = fields.finish();
    });
    result
}

struct Shown<'a> {
    slot: &'a dyn Slot,
    secret: bool,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.secret && self.slot.state() == State::Value {
            return f.write_str(MASK);
        }
        let mut models = 0;
        self.slot.visit(&mut |_| models += 1);
        if models == 0 {
            return f.write_str(&mask_json(&json_of(self.slot).unwrap_or_default(), &[]));
        }
        if !self.slot.value_type().is_collection() {
            let mut result = Ok(());
            self.slot.visit(&mut |model| result = debug(model, f));
            return result;
        }
        let mut list = f.debug_list();
        self.slot.visit(&mut |model| {
            list.entry(&ShownModel(model));
        });
        list.finish()
    }
}

struct ShownModel<'a>(&'a dyn Record);

impl fmt::Debug for ShownModel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self.0, f)
    }
}
