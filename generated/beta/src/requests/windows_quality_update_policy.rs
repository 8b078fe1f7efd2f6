// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsQualityUpdatePolicy`](models::WindowsQualityUpdatePolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().windows_quality_update_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsQualityUpdatePolicyResource(
    mg::One<models::WindowsQualityUpdatePolicy>,
);

mg::builder! { WindowsQualityUpdatePolicyResource: mg::One<models::WindowsQualityUpdatePolicy> }

impl WindowsQualityUpdatePolicyResource {
    /// `…/assignments`: many
    /// [`WindowsQualityUpdatePolicyAssignment`](models::WindowsQualityUpdatePolicyAssignment).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_quality_update_policy_assignment::WindowsQualityUpdatePolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/bulkAction`.
    ///
    /// Returns [`BulkCatalogItemActionResult`](models::BulkCatalogItemActionResult).
    #[inline]
    pub fn bulk_action(
        &self,
        parameters: impl Into<BulkAction>,
    ) -> mg::Request<models::BulkCatalogItemActionResult> {
        self.raw().action_with("bulkAction", &parameters.into())
    }

    /// `GET …/retrieveWindowsQualityUpdateCatalogItemDetails(ids=…)`.
    ///
    /// Returns a page of [`WindowsQualityUpdateCatalogItemPolicyDetail`].
    ///
    /// [`WindowsQualityUpdateCatalogItemPolicyDetail`]: models::WindowsQualityUpdateCatalogItemPolicyDetail
    #[inline]
    pub fn retrieve_windows_quality_update_catalog_item_details(
        &self,
        parameters: impl Into<RetrieveWindowsQualityUpdateCatalogItemDetails>,
    ) -> mg::Request<mg::Page<models::WindowsQualityUpdateCatalogItemPolicyDetail>> {
        self.raw()
            .function_with(
                "retrieveWindowsQualityUpdateCatalogItemDetails",
                &parameters.into(),
            )
    }
}

/// Requests on a collection of [`WindowsQualityUpdatePolicy`](models::WindowsQualityUpdatePolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_quality_update_policies()`.
pub type WindowsQualityUpdatePolicyCollection = mg::Many<
    models::WindowsQualityUpdatePolicy,
    WindowsQualityUpdatePolicyResource,
>;

/// Parameters of [`WindowsQualityUpdatePolicyResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::WindowsQualityUpdatePolicyAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`WindowsQualityUpdatePolicyResource::bulk_action`].
///
/// A call can pass `action` alone.
pub struct BulkAction {
    /// `action`. Required.
    pub action: mg::Field<mg::Open<models::WindowsQualityUpdatePolicyActionType>>,
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BulkAction: "microsoft.graph.bulkAction", parameters;
    action: "action" required,
    ids: "ids",
}

mg::required_parameters! {
    BulkAction;
    action: mg::Open<models::WindowsQualityUpdatePolicyActionType>,
}

/// Parameters of
/// [`WindowsQualityUpdatePolicyResource::retrieve_windows_quality_update_catalog_item_details`].
///
/// A call can pass `ids` alone.
pub struct RetrieveWindowsQualityUpdateCatalogItemDetails {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveWindowsQualityUpdateCatalogItemDetails: "microsoft.graph.retrieveWindowsQualityUpdateCatalogItemDetails", parameters;
    ids: "ids",
}

mg::required_parameters! {
    RetrieveWindowsQualityUpdateCatalogItemDetails;
    ids: Vec<String>,
}
