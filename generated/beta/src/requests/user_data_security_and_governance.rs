// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userDataSecurityAndGovernance`, by its URL.
    ///
    /// For example `/me/dataSecurityAndGovernance`.
    UserDataSecurityAndGovernanceResource(mg::One<models::UserDataSecurityAndGovernance>)
}

impl UserDataSecurityAndGovernanceResource {
    /// `…/activities`: `activitiesContainer`
    #[inline]
    pub fn activities(
        &self,
    ) -> requests::activities_container::ActivitiesContainerResource {
        mg::to(self, "activities")
    }

    /// `…/protectionScopes`: `userProtectionScopeContainer`
    #[inline]
    pub fn protection_scopes(
        &self,
    ) -> requests::user_protection_scope_container::UserProtectionScopeContainerResource {
        mg::to(self, "protectionScopes")
    }

    /// `…/sensitivityLabels`: many `sensitivityLabel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SensitivityLabel.Read**, SensitivityLabels.Read.All | **SensitivityLabel.Read**, SensitivityLabels.Read.All |
    /// | `GET …/{id}` | **SensitivityLabel.Read**, SensitivityLabels.Read.All | **SensitivityLabel.Read**, SensitivityLabels.Read.All |
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::to(self, "sensitivityLabels")
    }

    /// `POST …/processContent`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Content.Process.User**, Content.Process.All | **Content.Process.User**, Content.Process.All |
    #[inline]
    pub fn process_content(
        &self,
        parameters: ProcessContent,
    ) -> mg::Request<models::ProcessContentResponse> {
        mg::Path::action_with(self, "processContent", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.processContent`.
    ProcessContent "microsoft.graph.processContent" "parameters";
    /// `contentToProcess`: processContentRequest
    content_to_process "contentToProcess": mg::Boxed<models::ProcessContentRequest>,
}
