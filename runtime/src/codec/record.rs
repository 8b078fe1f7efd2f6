//! Reads and writes an object of any model: the only place where properties and JSON meet.

use super::error::JsonKind;
use super::reader::{ReadError, Reader};
use super::writer::Writer;
use crate::model::fields::{edit, info_of, read};
use crate::model::{Extra, Layout, Record, Role, Slot, State, TypeInfo};

/// Approximate memory of an entry of `extra` besides its text, in bytes, rounded up.
pub(crate) const ENTRY: usize = 64;

/// Reads an object into a model.
///
/// Undeclared properties and values of another type are stored unchanged in the model's `extra`. If a name occurs
/// more than once, the last value counts, as in `serde_json`.
pub(crate) fn read_model(reader: &mut Reader<'_>, model: &mut dyn Record) -> Result<(), ReadError> {
    let info = info_of(model);
    edit(model, |slots, extra| read_members(reader, info, slots, extra))
}

fn read_members(
    reader: &mut Reader<'_>,
    info: &'static TypeInfo,
    slots: &mut [&mut dyn Slot],
    extra: &mut Extra,
) -> Result<(), ReadError> {
    let layout = info.layout();
    let mut previous = layout.first();
    let mut more = reader.begin_object()?;
    while more {
        // A correct guess costs one comparison. A wrong one costs a search, and improves the next guess.
        let guess = layout.guess_after(previous);
        let found = match guess {
            Some((index, quoted)) if reader.name_is(quoted) => Ok(index),
            _ => {
                let name = reader.name()?;
                match layout.find(&name) {
                    Some(index) => {
                        layout.learn(previous, index);
                        Ok(index)
                    }
                    None => Err(name),
                }
            }
        };
        reader.colon()?;
        match found {
            Ok(index) if index < slots.len() => {
                previous = layout.after(index);
                read_member(reader, layout.wire(index), &mut *slots[index], extra)?;
            }
            Ok(_) => drop(reader.raw()?),
            Err(name) => {
                reader.charge(ENTRY)?;
                let raw = reader.raw()?;
                extra.put_raw(&name, raw, Role::Undeclared);
            }
        }
        more = reader.next_member()?;
    }
    // Inexact values of a nested object are kept by that object.
    reader.take_inexact();
    Ok(())
}

fn read_member(
    reader: &mut Reader<'_>,
    wire: &'static str,
    slot: &mut dyn Slot,
    extra: &mut Extra,
) -> Result<(), ReadError> {
    let start = reader.mark();
    match slot.read(reader) {
        Ok(()) => {
            // The name may have occurred before: discard its former value.
            extra.forget_shadow(wire);
            if reader.take_inexact() {
                reader.charge(ENTRY)?;
                extra.put_raw(wire, reader.since(start), Role::Echo);
            }
            Ok(())
        }
        Err(ReadError::TypeMismatch) => {
            reader.take_inexact();
            slot.clear();
            extra.forget_shadow(wire);
            let raw = reader.raw_from(start)?;
            reader.charge(ENTRY)?;
            extra.put_raw(wire, raw, Role::TypeMismatch);
            Ok(())
        }
        Err(fatal) => Err(fatal),
    }
}

/// Gives a member to a model as if it had been read: to the property of that name if the type matches, otherwise to
/// `extra`.
///
/// The text has to be one JSON value.
pub(crate) fn accept(layout: &Layout, slots: &mut [&mut dyn Slot], extra: &mut Extra, name: &str, raw: &str) {
    let index = layout.find(name).filter(|&index| index < slots.len());
    let read = match index {
        Some(index) => read_member(&mut Reader::new(raw), layout.wire(index), &mut *slots[index], extra),
        None => Err(ReadError::TypeMismatch),
    };
    if read.is_err() {
        extra.put_raw(name, raw, Role::Undeclared);
    }
}

/// Writes a model as an object: annotations of the object itself first, as OData requires, then properties, then the
/// other entries of `extra`.
pub(crate) fn write_model(model: &dyn Record, writer: &mut Writer) {
    writer.begin_object();
    read(model, |info, slots, extra| {
        let layout = info.layout();
        write_extra(layout, slots, extra, true, writer);
        for (index, slot) in slots.iter().enumerate() {
            if extra.has_shadow()
                && slot.state() != State::Absent
                && let Some(raw) = extra.echo(layout.wire(index)).filter(|raw| is_echo_of(raw, *slot))
            {
                writer.key(layout.key(index));
                writer.raw(raw);
                continue;
            }
            slot.write(layout.key(index), writer);
        }
        write_extra(layout, slots, extra, false, writer);
    });
    writer.end_object();
}

fn write_extra(layout: &Layout, slots: &[&dyn Slot], extra: &Extra, annotations: bool, writer: &mut Writer) {
    for (name, raw, role) in extra.entries() {
        if name.starts_with('@') != annotations || role == Role::Echo {
            continue;
        }
        // A property that was set later replaces the value that was received under its name.
        let taken = layout.find(name).and_then(|index| slots.get(index)).is_some_and(|s| s.state() != State::Absent);
        if !taken {
            writer.name(name);
            writer.raw(raw);
        }
    }
}

/// Returns `true` if a text, read as the type of a slot, gives the value of the slot.
pub(crate) fn is_echo_of(raw: &str, slot: &dyn Slot) -> bool {
    let mut fresh = slot.fresh();
    fresh.read(&mut Reader::new(raw)).is_ok() && fresh.same(slot)
}

/// Returns the kind of the value in a type mismatch.
pub(crate) fn found_in(raw: &str) -> JsonKind {
    JsonKind::of_text(raw)
}
