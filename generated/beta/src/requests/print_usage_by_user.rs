// @generated
use crate::{mg, models};

/// One `microsoft.graph.printUsageByUser`, by its URL.
///
/// For example `/reports/dailyPrintUsageByUser/{printUsageByUser-id}`.
pub type PrintUsageByUserResource = mg::One<models::PrintUsageByUser>;

/// A collection of `microsoft.graph.printUsageByUser`, by its URL.
///
/// For example `/reports/dailyPrintUsageByUser`.
pub type PrintUsageByUserCollection = mg::Many<
    models::PrintUsageByUser,
    PrintUsageByUserResource,
>;
