// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsQualityUpdatePolicy`, by its URL.
    ///
    /// For example `/deviceManagement/windowsQualityUpdatePolicies/{windowsQualityUpdatePolicy-id}`.
    WindowsQualityUpdatePolicyResource(mg::One<models::WindowsQualityUpdatePolicy>)
}

impl WindowsQualityUpdatePolicyResource {
    /// `…/assignments`: many `windowsQualityUpdatePolicyAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_quality_update_policy_assignment::WindowsQualityUpdatePolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/bulkAction`
    #[inline]
    pub fn bulk_action(
        &self,
        parameters: BulkAction,
    ) -> mg::Request<models::BulkCatalogItemActionResult> {
        mg::Path::action_with(self, "bulkAction", &parameters)
    }

    /// `GET …/retrieveWindowsQualityUpdateCatalogItemDetails(ids=…)`
    #[inline]
    pub fn retrieve_windows_quality_update_catalog_item_details(
        &self,
        parameters: RetrieveWindowsQualityUpdateCatalogItemDetails,
    ) -> mg::Request<mg::Page<models::WindowsQualityUpdateCatalogItemPolicyDetail>> {
        mg::Path::function_with(
            self,
            "retrieveWindowsQualityUpdateCatalogItemDetails",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.windowsQualityUpdatePolicy`, by its URL.
///
/// For example `/deviceManagement/windowsQualityUpdatePolicies`.
pub type WindowsQualityUpdatePolicyCollection = mg::Many<
    models::WindowsQualityUpdatePolicy,
    WindowsQualityUpdatePolicyResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(windowsQualityUpdatePolicyAssignment)
    assignments "assignments": Vec<models::WindowsQualityUpdatePolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.bulkAction`.
    BulkAction "microsoft.graph.bulkAction" "parameters";
    /// `action`: windowsQualityUpdatePolicyActionType, not null
    action "action" "r": mg::Open<models::WindowsQualityUpdatePolicyActionType>,
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveWindowsQualityUpdateCatalogItemDetails`.
    RetrieveWindowsQualityUpdateCatalogItemDetails "microsoft.graph.retrieveWindowsQualityUpdateCatalogItemDetails" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}
