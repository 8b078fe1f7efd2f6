// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partners.billing.operation`, by its URL.
    ///
    /// For example `/reports/partners/billing/operations/{operation-id}`.
    OperationResource(mg::One<models::partners::billing::Operation>)
}

impl OperationResource {
    /// `…/microsoft.graph.partners.billing.exportSuccessOperation`
    #[inline]
    pub fn as_export_success_operation(
        &self,
    ) -> requests::partners::billing::export_success_operation::ExportSuccessOperationResource {
        mg::to(self, "microsoft.graph.partners.billing.exportSuccessOperation")
    }

    /// `…/microsoft.graph.partners.billing.failedOperation`
    #[inline]
    pub fn as_failed_operation(
        &self,
    ) -> requests::partners::billing::failed_operation::FailedOperationResource {
        mg::to(self, "microsoft.graph.partners.billing.failedOperation")
    }

    /// `…/microsoft.graph.partners.billing.runningOperation`
    #[inline]
    pub fn as_running_operation(
        &self,
    ) -> requests::partners::billing::running_operation::RunningOperationResource {
        mg::to(self, "microsoft.graph.partners.billing.runningOperation")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.partners.billing.operation`, by its URL.
    ///
    /// For example `/reports/partners/billing/operations`.
    OperationCollection(mg::Many<models::partners::billing::Operation, OperationResource>)
}

impl OperationCollection {
    /// `…/microsoft.graph.partners.billing.exportSuccessOperation`
    #[inline]
    pub fn as_export_success_operation(
        &self,
    ) -> requests::partners::billing::export_success_operation::ExportSuccessOperationCollection {
        mg::to(self, "microsoft.graph.partners.billing.exportSuccessOperation")
    }

    /// `…/microsoft.graph.partners.billing.failedOperation`
    #[inline]
    pub fn as_failed_operation(
        &self,
    ) -> requests::partners::billing::failed_operation::FailedOperationCollection {
        mg::to(self, "microsoft.graph.partners.billing.failedOperation")
    }

    /// `…/microsoft.graph.partners.billing.runningOperation`
    #[inline]
    pub fn as_running_operation(
        &self,
    ) -> requests::partners::billing::running_operation::RunningOperationCollection {
        mg::to(self, "microsoft.graph.partners.billing.runningOperation")
    }
}
