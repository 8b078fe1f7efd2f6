//! The properties of a type, prepared for the reader and the writer once for each type.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{PoisonError, RwLock};

use super::PropertyInfo;

/// The address and length of a table. Tables at the same address have the same text.
type TableKey = (usize, usize);

type Layouts = HashMap<TableKey, &'static Layout, BuildHasherDefault<AddressHasher>>;

/// All layouts created so far. They are never freed; there are at most as many as types.
static LAYOUTS: RwLock<Layouts> = RwLock::new(HashMap::with_hasher(BuildHasherDefault::new()));

thread_local! {
    /// The layouts that this thread has used, found without a lock.
    static KNOWN: RefCell<Layouts> = RefCell::default();
}

/// Returns the layout for a table of properties.
pub(crate) fn layout_of(table: &'static str) -> &'static Layout {
    let key = (table.as_ptr().addr(), table.len());
    let known = KNOWN.try_with(|known| *known.borrow_mut().entry(key).or_insert_with(|| shared_layout(key, table)));
    // The thread-local map may already be destroyed while a thread ends.
    known.unwrap_or_else(|_| shared_layout(key, table))
}

fn shared_layout(key: TableKey, table: &'static str) -> &'static Layout {
    let found = LAYOUTS.read().unwrap_or_else(PoisonError::into_inner).get(&key).copied();
    found.unwrap_or_else(|| {
        let mut layouts = LAYOUTS.write().unwrap_or_else(PoisonError::into_inner);
        layouts.entry(key).or_insert_with(|| Box::leak(Box::new(Layout::new(table))))
    })
}

/// A hasher that spreads addresses. A stronger one is not needed: the keys are few, and no outsider chooses them.
#[derive(Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.write_usize(byte.into()));
    }

    fn write_usize(&mut self, value: usize) {
        self.0 = (self.0.rotate_left(5) ^ value as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

const NONE: u16 = u16::MAX;

/// The properties of a type, prepared for the reader and the writer.
pub(crate) struct Layout {
    properties: Box<[PropertyInfo]>,
    /// Indexes in the order of wire names.
    sorted: Box<[u16]>,
    /// For each property, the index of the property that followed it last time; the first entry is the first
    /// property. It is only a guess: threads may overwrite each other's entries.
    successors: Box<[AtomicU16]>,
}

impl Layout {
    fn new(table: &'static str) -> Self {
        let mut properties = PropertyInfo::parse_table(table);
        properties.truncate(usize::from(NONE));
        let properties = properties.into_boxed_slice();
        let mut sorted: Box<[u16]> = (0..properties.len() as u16).collect();
        sorted.sort_by_key(|&index| properties[usize::from(index)].wire);
        // The initial guess is the order of declaration.
        let successors = (0..=properties.len() as u16).map(AtomicU16::new).collect();
        Self { properties, sorted, successors }
    }

    /// Returns the index of the property with this wire name.
    pub(crate) fn find(&self, wire: &str) -> Option<usize> {
        let found = self.sorted.binary_search_by(|&index| self.properties[usize::from(index)].wire.cmp(wire)).ok()?;
        Some(usize::from(self.sorted[found]))
    }

    /// Returns the index of the property with this Rust field.
    pub(crate) fn find_field(&self, field: &str) -> Option<usize> {
        self.properties.iter().position(|property| property.field == field)
    }

    pub(crate) fn wire(&self, index: usize) -> &'static str {
        self.properties[index].wire
    }

    pub(crate) fn is_secret(&self, index: usize) -> bool {
        self.properties[index].facets.secret
    }

    pub(super) fn properties(&self) -> &[PropertyInfo] {
        &self.properties
    }

    pub(crate) fn property(&self, index: usize) -> &PropertyInfo {
        &self.properties[index]
    }

    /// Returns the wire name in quotes, with a colon.
    #[inline]
    pub(crate) fn key(&self, index: usize) -> &str {
        &self.properties[index].key
    }

    /// Returns the place before the first property.
    #[inline]
    pub(crate) fn first(&self) -> Place {
        Place(0)
    }

    /// Returns the place after a property.
    #[inline]
    pub(crate) fn after(&self, index: usize) -> Place {
        Place(index + 1)
    }

    /// Returns the property that occurred at this place last time: its index and its name in quotes.
    #[inline]
    pub(crate) fn guess_after(&self, place: Place) -> Option<(usize, &str)> {
        let index = usize::from(self.successors.get(place.0)?.load(Ordering::Relaxed));
        let key = &*self.properties.get(index)?.key;
        Some((index, &key[..key.len() - 1]))
    }

    /// Stores which property occurred at this place.
    pub(crate) fn learn(&self, place: Place, index: usize) {
        if let Some(slot) = self.successors.get(place.0) {
            slot.store(index as u16, Ordering::Relaxed);
        }
    }
}

/// A place between two properties of an object.
#[derive(Clone, Copy)]
pub(crate) struct Place(usize);
