// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrintUsage`](models::PrintUsage): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.reports().daily_print_usage().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintUsageResource(mg::One<models::PrintUsage>);

mg::builder! { PrintUsageResource: mg::One<models::PrintUsage> }

impl PrintUsageResource {
    /// `…/microsoft.graph.printUsageByPrinter`: cast to
    /// [`PrintUsageByPrinter`](models::PrintUsageByPrinter).
    #[doc(alias = "microsoft.graph.printUsageByPrinter")]
    #[inline]
    pub fn cast_to_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterResource {
        mg::navigate(self, "microsoft.graph.printUsageByPrinter")
    }

    /// `…/microsoft.graph.printUsageByUser`: cast to
    /// [`PrintUsageByUser`](models::PrintUsageByUser).
    #[doc(alias = "microsoft.graph.printUsageByUser")]
    #[inline]
    pub fn cast_to_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserResource {
        mg::navigate(self, "microsoft.graph.printUsageByUser")
    }
}

/// Requests on a collection of [`PrintUsage`](models::PrintUsage): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.reports().daily_print_usage()`.
#[derive(Clone, Debug)]
pub struct PrintUsageCollection(mg::Many<models::PrintUsage, PrintUsageResource>);

mg::builder! { PrintUsageCollection: mg::Many<models::PrintUsage, PrintUsageResource> }

impl PrintUsageCollection {
    /// `…/microsoft.graph.printUsageByPrinter`: the members that are
    /// [`PrintUsageByPrinter`](models::PrintUsageByPrinter).
    #[doc(alias = "microsoft.graph.printUsageByPrinter")]
    #[inline]
    pub fn cast_to_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::navigate(self, "microsoft.graph.printUsageByPrinter")
    }

    /// `…/microsoft.graph.printUsageByUser`: the members that are
    /// [`PrintUsageByUser`](models::PrintUsageByUser).
    #[doc(alias = "microsoft.graph.printUsageByUser")]
    #[inline]
    pub fn cast_to_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::navigate(self, "microsoft.graph.printUsageByUser")
    }
}
