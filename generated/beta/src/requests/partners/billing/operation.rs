// @generated
use crate::{mg, models, requests};

/// Requests on one [`Operation`](models::partners::billing::Operation): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.reports().partners().billing().operations().id(id)`.
#[derive(Clone, Debug)]
pub struct OperationResource(mg::One<models::partners::billing::Operation>);

mg::builder! { OperationResource: mg::One<models::partners::billing::Operation> }

impl OperationResource {
    /// `…/microsoft.graph.partners.billing.exportSuccessOperation`: cast to
    /// [`ExportSuccessOperation`](models::partners::billing::ExportSuccessOperation).
    #[doc(alias = "microsoft.graph.partners.billing.exportSuccessOperation")]
    #[inline]
    pub fn cast_to_export_success_operation(
        &self,
    ) -> requests::partners::billing::export_success_operation::ExportSuccessOperationResource {
        mg::navigate(self, "microsoft.graph.partners.billing.exportSuccessOperation")
    }

    /// `…/microsoft.graph.partners.billing.failedOperation`: cast to
    /// [`FailedOperation`](models::partners::billing::FailedOperation).
    #[doc(alias = "microsoft.graph.partners.billing.failedOperation")]
    #[inline]
    pub fn cast_to_failed_operation(
        &self,
    ) -> requests::partners::billing::failed_operation::FailedOperationResource {
        mg::navigate(self, "microsoft.graph.partners.billing.failedOperation")
    }

    /// `…/microsoft.graph.partners.billing.runningOperation`: cast to
    /// [`RunningOperation`](models::partners::billing::RunningOperation).
    #[doc(alias = "microsoft.graph.partners.billing.runningOperation")]
    #[inline]
    pub fn cast_to_running_operation(
        &self,
    ) -> requests::partners::billing::running_operation::RunningOperationResource {
        mg::navigate(self, "microsoft.graph.partners.billing.runningOperation")
    }
}

/// Requests on a collection of [`Operation`](models::partners::billing::Operation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.reports().partners().billing().operations()`.
#[derive(Clone, Debug)]
pub struct OperationCollection(
    mg::Many<models::partners::billing::Operation, OperationResource>,
);

mg::builder! { OperationCollection: mg::Many<models::partners::billing::Operation, OperationResource> }

impl OperationCollection {
    /// `…/microsoft.graph.partners.billing.exportSuccessOperation`: the members that are
    /// [`ExportSuccessOperation`](models::partners::billing::ExportSuccessOperation).
    #[doc(alias = "microsoft.graph.partners.billing.exportSuccessOperation")]
    #[inline]
    pub fn cast_to_export_success_operation(
        &self,
    ) -> requests::partners::billing::export_success_operation::ExportSuccessOperationCollection {
        mg::navigate(self, "microsoft.graph.partners.billing.exportSuccessOperation")
    }

    /// `…/microsoft.graph.partners.billing.failedOperation`: the members that are
    /// [`FailedOperation`](models::partners::billing::FailedOperation).
    #[doc(alias = "microsoft.graph.partners.billing.failedOperation")]
    #[inline]
    pub fn cast_to_failed_operation(
        &self,
    ) -> requests::partners::billing::failed_operation::FailedOperationCollection {
        mg::navigate(self, "microsoft.graph.partners.billing.failedOperation")
    }

    /// `…/microsoft.graph.partners.billing.runningOperation`: the members that are
    /// [`RunningOperation`](models::partners::billing::RunningOperation).
    #[doc(alias = "microsoft.graph.partners.billing.runningOperation")]
    #[inline]
    pub fn cast_to_running_operation(
        &self,
    ) -> requests::partners::billing::running_operation::RunningOperationCollection {
        mg::navigate(self, "microsoft.graph.partners.billing.runningOperation")
    }
}
