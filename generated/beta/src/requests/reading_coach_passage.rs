// @generated
use crate::{mg, models};

/// One `microsoft.graph.readingCoachPassage`, by its URL.
///
/// For example `/education/reports/readingCoachPassages/{readingCoachPassage-id}`.
pub type ReadingCoachPassageResource = mg::One<models::ReadingCoachPassage>;

/// A collection of `microsoft.graph.readingCoachPassage`, by its URL.
///
/// For example `/education/reports/readingCoachPassages`.
pub type ReadingCoachPassageCollection = mg::Many<
    models::ReadingCoachPassage,
    ReadingCoachPassageResource,
>;
