//! Converts a value of one type into another type of its family, in either direction, without loss.

use super::compare::ODATA_TYPE;
use super::fields::{edit, info_of};
use super::{Extra, Layout, Model, Record, Role, Slot, State};
use crate::codec::accept;

/// Moves the content of a value into a default value of another type. Properties that both types declare alike are
/// moved directly. All others are converted through JSON: they become a property if the type matches, otherwise an
/// entry of `extra`.
pub(super) fn transfer(from: &mut dyn Record, to: &mut dyn Record) {
    let (from_layout, to_layout) = (info_of(from).layout(), info_of(to).layout());
    edit(from, |from_slots, from_extra| {
        edit(to, |to_slots, to_extra| {
            for (index, slot) in from_slots.iter_mut().enumerate() {
                let wire = from_layout.wire(index);
                if slot.state() == State::Absent {
                    continue;
                }
                let target = to_layout.find(wire).and_then(|at| to_slots.get_mut(at));
                if target.is_some_and(|target| target.take_from(&mut **slot)) {
                    if let Some(raw) = from_extra.echo(wire) {
                        to_extra.put_raw(wire, raw, Role::Echo);
                    }
                } else {
                    give(to_layout, to_slots, to_extra, wire, &**slot, from_extra);
                }
            }
            for (name, raw, role) in from_extra.entries() {
                let taken = from_layout.find(name).and_then(|at| to_layout.find(from_layout.wire(at)));
                let taken = taken.and_then(|at| to_slots.get(at)).is_some_and(|slot| slot.state() != State::Absent);
                if role != Role::Echo && !taken {
                    accept(to_layout, to_slots, to_extra, name, raw);
                }
            }
        });
    });
}

/// Moves the value of a slot, as JSON in the form it was received.
fn give(
    layout: &Layout,
    slots: &mut [&mut dyn Slot],
    extra: &mut Extra,
    wire: &str,
    slot: &dyn Slot,
    from_extra: &Extra,
) {
    if let Some(raw) = from_extra.form_of(wire, slot) {
        accept(layout, slots, extra, wire, &raw);
    }
}

/// Works like [`transfer`], but from a copy.
pub(super) fn copy<M: Model>(from: &M, to: &mut dyn Record) {
    transfer(&mut from.clone(), to);
}

/// Works like [`transfer`], but into a base type. `@odata.type` is set to the name of the original type, unless it is
/// already set.
pub(super) fn upcast(from: &mut dyn Record, to: &mut dyn Record) {
    let name = from.type_info().name();
    transfer(from, to);
    edit(to, |_, extra| {
        if !extra.contains(ODATA_TYPE) && !extra.contains("@type") {
            extra.insert(ODATA_TYPE, format!("#{name}"));
        }
    });
}
