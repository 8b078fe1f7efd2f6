// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserDataSecurityAndGovernance`](models::UserDataSecurityAndGovernance): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.me().data_security_and_governance()`.
#[derive(Clone, Debug)]
pub struct UserDataSecurityAndGovernanceResource(
    mg::One<models::UserDataSecurityAndGovernance>,
);

mg::builder! { UserDataSecurityAndGovernanceResource: mg::One<models::UserDataSecurityAndGovernance> }

impl UserDataSecurityAndGovernanceResource {
    /// `…/activities`: [`ActivitiesContainer`](models::ActivitiesContainer).
    #[inline]
    pub fn activities(
        &self,
    ) -> requests::activities_container::ActivitiesContainerResource {
        mg::navigate(self, "activities")
    }

    /// `…/protectionScopes`:
    /// [`UserProtectionScopeContainer`](models::UserProtectionScopeContainer).
    #[inline]
    pub fn protection_scopes(
        &self,
    ) -> requests::user_protection_scope_container::UserProtectionScopeContainerResource {
        mg::navigate(self, "protectionScopes")
    }

    /// `…/sensitivityLabels`: many [`SensitivityLabel`](models::SensitivityLabel).
    ///
    /// Least privileged permission to read: `SensitivityLabel.Read` (delegated, application).
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::navigate(self, "sensitivityLabels")
    }

    /// `POST …/processContent`.
    ///
    /// Returns [`ProcessContentResponse`](models::ProcessContentResponse).
    ///
    /// Least privileged permission: `Content.Process.User` (delegated, application).
    #[inline]
    pub fn process_content(
        &self,
        parameters: ProcessContent,
    ) -> mg::Request<models::ProcessContentResponse> {
        self.raw().action_with("processContent", &parameters)
    }
}

/// Parameters of [`UserDataSecurityAndGovernanceResource::process_content`].
pub struct ProcessContent {
    /// `contentToProcess`.
    pub content_to_process: mg::Field<mg::Boxed<models::ProcessContentRequest>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessContent: "microsoft.graph.processContent", parameters;
    content_to_process: "contentToProcess",
}
