// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printMediaType`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintMediaType {
    /// `stationery` (0)
    Stationery,
    /// `transparency` (1)
    Transparency,
    /// `envelope` (2)
    Envelope,
    /// `envelopePlain` (3)
    EnvelopePlain,
    /// `continuous` (4)
    Continuous,
    /// `screen` (5)
    Screen,
    /// `screenPaged` (6)
    ScreenPaged,
    /// `continuousLong` (7)
    ContinuousLong,
    /// `continuousShort` (8)
    ContinuousShort,
    /// `envelopeWindow` (9)
    EnvelopeWindow,
    /// `multiPartForm` (10)
    MultiPartForm,
    /// `multiLayer` (11)
    MultiLayer,
    /// `labels` (12)
    Labels,
}

mg::enumeration! {
    PrintMediaType: "microsoft.graph.printMediaType";
    Stationery: "stationery" = 0,
    Transparency: "transparency" = 1,
    Envelope: "envelope" = 2,
    EnvelopePlain: "envelopePlain" = 3,
    Continuous: "continuous" = 4,
    Screen: "screen" = 5,
    ScreenPaged: "screenPaged" = 6,
    ContinuousLong: "continuousLong" = 7,
    ContinuousShort: "continuousShort" = 8,
    EnvelopeWindow: "envelopeWindow" = 9,
    MultiPartForm: "multiPartForm" = 10,
    MultiLayer: "multiLayer" = 11,
    Labels: "labels" = 12,
}
