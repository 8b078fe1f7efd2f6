// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printUsage`, by its URL.
    ///
    /// For example `/reports/dailyPrintUsage/{printUsage-id}`.
    PrintUsageResource(mg::One<models::PrintUsage>)
}

impl PrintUsageResource {
    /// `…/microsoft.graph.printUsageByPrinter`
    #[inline]
    pub fn as_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterResource {
        mg::to(self, "microsoft.graph.printUsageByPrinter")
    }

    /// `…/microsoft.graph.printUsageByUser`
    #[inline]
    pub fn as_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserResource {
        mg::to(self, "microsoft.graph.printUsageByUser")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.printUsage`, by its URL.
    ///
    /// For example `/reports/dailyPrintUsage`.
    PrintUsageCollection(mg::Many<models::PrintUsage, PrintUsageResource>)
}

impl PrintUsageCollection {
    /// `…/microsoft.graph.printUsageByPrinter`
    #[inline]
    pub fn as_print_usage_by_printer(
        &self,
    ) -> requests::print_usage_by_printer::PrintUsageByPrinterCollection {
        mg::to(self, "microsoft.graph.printUsageByPrinter")
    }

    /// `…/microsoft.graph.printUsageByUser`
    #[inline]
    pub fn as_print_usage_by_user(
        &self,
    ) -> requests::print_usage_by_user::PrintUsageByUserCollection {
        mg::to(self, "microsoft.graph.printUsageByUser")
    }
}
