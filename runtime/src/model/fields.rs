//! Access to the fields of a model of any type.

use std::any::Any;

use super::{Extra, Slot, TypeInfo};

/// A model of any type, as the reader and the writer use it: `&dyn Record`. Implemented by [`model!`](crate::model!).
///
/// Users call [`Model`](crate::Model), which is implemented for every record that is `Default` and `Clone`. The
/// methods that do not need the type are also available on `dyn Record`.
pub trait Record: Any {
    /// See [`Model::info`](crate::Model::info).
    #[doc(hidden)]
    fn __info() -> &'static TypeInfo
    where
        Self: Sized;

    /// Passes the fields to `with`, once.
    #[doc(hidden)]
    fn __read<'a>(&'a self, with: &mut dyn Reading<'a>);

    /// Passes the fields mutably to `with`, once.
    #[doc(hidden)]
    fn __edit(&mut self, with: &mut dyn Editing);
}

/// The receiver of the fields in [`Record::__read`].
#[doc(hidden)]
pub trait Reading<'a> {
    fn fields(&mut self, info: &'static TypeInfo, slots: &[&'a dyn Slot], extra: &'a Extra);
}

/// The receiver of the fields in [`Record::__edit`].
#[doc(hidden)]
pub trait Editing {
    fn fields(&mut self, slots: &mut [&mut dyn Slot], extra: &mut Extra);
}

struct Once<F, R> {
    with: Option<F>,
    result: Option<R>,
}

impl<F, R> Once<F, R> {
    fn new(with: F) -> Self {
        Self { with: Some(with), result: None }
    }

    fn done(self) -> R {
        match self.result {
            Some(result) => result,
            None => unreachable!("a record shows its fields"),
        }
    }
}

impl<'a, R, F: FnOnce(&'static TypeInfo, &[&'a dyn Slot], &'a Extra) -> R> Reading<'a> for Once<F, R> {
    fn fields(&mut self, info: &'static TypeInfo, slots: &[&'a dyn Slot], extra: &'a Extra) {
        self.result = self.with.take().map(|with| with(info, slots, extra));
    }
}

impl<R, F: FnOnce(&mut [&mut dyn Slot], &mut Extra) -> R> Editing for Once<F, R> {
    fn fields(&mut self, slots: &mut [&mut dyn Slot], extra: &mut Extra) {
        self.result = self.with.take().map(|with| with(slots, extra));
    }
}

/// Calls a function with the fields of a record.
pub(crate) fn read<'a, R>(
    record: &'a dyn Record,
    with: impl FnOnce(&'static TypeInfo, &[&'a dyn Slot], &'a Extra) -> R,
) -> R {
    let mut once = Once::new(with);
    record.__read(&mut once);
    once.done()
}

/// Calls a function with the mutable fields of a record.
pub(crate) fn edit<R>(record: &mut dyn Record, with: impl FnOnce(&mut [&mut dyn Slot], &mut Extra) -> R) -> R {
    let mut once = Once::new(with);
    record.__edit(&mut once);
    once.done()
}

/// Returns the type of a record.
pub(crate) fn info_of(record: &dyn Record) -> &'static TypeInfo {
    read(record, |info, _, _| info)
}
