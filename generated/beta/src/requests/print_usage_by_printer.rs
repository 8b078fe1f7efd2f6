// @generated
use crate::{mg, models};

/// One `microsoft.graph.printUsageByPrinter`, by its URL.
///
/// For example `/reports/dailyPrintUsageByPrinter/{printUsageByPrinter-id}`.
pub type PrintUsageByPrinterResource = mg::One<models::PrintUsageByPrinter>;

/// A collection of `microsoft.graph.printUsageByPrinter`, by its URL.
///
/// For example `/reports/dailyPrintUsageByPrinter`.
pub type PrintUsageByPrinterCollection = mg::Many<
    models::PrintUsageByPrinter,
    PrintUsageByPrinterResource,
>;
