// @generated
use crate::{mg, models};

/// Requests on one [`PrintUsageByPrinter`](models::PrintUsageByPrinter): `get`, `update`, `delete`.
///
/// For example `graph.reports().daily_print_usage_by_printer().id(id)`.
pub type PrintUsageByPrinterResource = mg::One<models::PrintUsageByPrinter>;

/// Requests on a collection of [`PrintUsageByPrinter`](models::PrintUsageByPrinter): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().daily_print_usage_by_printer()`.
pub type PrintUsageByPrinterCollection = mg::Many<
    models::PrintUsageByPrinter,
    PrintUsageByPrinterResource,
>;
