// @generated
use crate::mg;

/// Enumeration `microsoft.graph.eventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `singleInstance` (0)
    SingleInstance,
    /// `occurrence` (1)
    Occurrence,
    /// `exception` (2)
    Exception,
    /// `seriesMaster` (3)
    SeriesMaster,
}

mg::enumeration! {
    EventType: "microsoft.graph.eventType";
    SingleInstance: "singleInstance" = 0,
    Occurrence: "occurrence" = 1,
    Exception: "exception" = 2,
    SeriesMaster: "seriesMaster" = 3,
}
