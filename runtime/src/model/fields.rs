//! How the fields of a model of any type are reached.

use std::any::Any;

use super::{Extra, Slot, TypeInfo};

/// A model of any type, as the reader and the writer see it: `&dyn Record`. Implemented by [`model!`](crate::model!).
///
/// What users call is in [`Model`](crate::Model), which every record that is `Default` and `Clone` has; what makes sense
/// without knowing the type is also on `dyn Record` itself.
pub trait Record: Any {
    /// See [`Model::info`](crate::Model::info).
    #[doc(hidden)]
    fn __info() -> &'static TypeInfo
    where
        Self: Sized;

    /// Shows the fields, once.
    #[doc(hidden)]
    fn __read<'a>(&'a self, with: &mut dyn Reading<'a>);

    /// Gives the fields to be changed, once.
    #[doc(hidden)]
    fn __edit(&mut self, with: &mut dyn Editing);
}

/// What [`Record::__read`] shows the fields to.
#[doc(hidden)]
pub trait Reading<'a> {
    fn fields(&mut self, info: &'static TypeInfo, slots: &[&'a dyn Slot], extra: &'a Extra);
}

/// What [`Record::__edit`] gives the fields to.
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

/// Shows the fields of a record to a function.
pub(crate) fn read<'a, R>(
    record: &'a dyn Record,
    with: impl FnOnce(&'static TypeInfo, &[&'a dyn Slot], &'a Extra) -> R,
) -> R {
    let mut once = Once::new(with);
    record.__read(&mut once);
    once.done()
}

/// Gives the fields of a record to a function.
pub(crate) fn edit<R>(record: &mut dyn Record, with: impl FnOnce(&mut [&mut dyn Slot], &mut Extra) -> R) -> R {
    let mut once = Once::new(with);
    record.__edit(&mut once);
    once.done()
}

/// The type of a record.
pub(crate) fn info_of(record: &dyn Record) -> &'static TypeInfo {
    read(record, |info, _, _| info)
}
