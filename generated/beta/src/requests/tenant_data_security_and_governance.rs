// @generated
use crate::{mg, models, requests};

/// Requests on one [`TenantDataSecurityAndGovernance`](models::TenantDataSecurityAndGovernance):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.security().data_security_and_governance()`.
#[derive(Clone, Debug)]
pub struct TenantDataSecurityAndGovernanceResource(
    mg::One<models::TenantDataSecurityAndGovernance>,
);

mg::builder! { TenantDataSecurityAndGovernanceResource: mg::One<models::TenantDataSecurityAndGovernance> }

impl TenantDataSecurityAndGovernanceResource {
    /// `…/policyFiles`: many [`PolicyFile`](models::PolicyFile).
    #[inline]
    pub fn policy_files(&self) -> requests::policy_file::PolicyFileCollection {
        mg::navigate(self, "policyFiles")
    }

    /// `…/protectionScopes`:
    /// [`TenantProtectionScopeContainer`](models::TenantProtectionScopeContainer).
    #[inline]
    pub fn protection_scopes(
        &self,
    ) -> requests::tenant_protection_scope_container::TenantProtectionScopeContainerResource {
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
    /// Least privileged permission: `Content.Process.All` (delegated, application).
    #[inline]
    pub fn process_content(
        &self,
        parameters: ProcessContent,
    ) -> mg::Request<models::ProcessContentResponse> {
        self.raw().action_with("processContent", &parameters)
    }

    /// `POST …/processContentAsync`.
    ///
    /// Returns a page of [`ProcessContentResponses`](models::ProcessContentResponses).
    ///
    /// Least privileged permission: `Content.Process.All` (delegated, application).
    #[inline]
    pub fn process_content_async(
        &self,
        parameters: ProcessContentAsync,
    ) -> mg::Request<mg::Page<models::ProcessContentResponses>> {
        self.raw().action_with("processContentAsync", &parameters)
    }
}

/// Parameters of [`TenantDataSecurityAndGovernanceResource::process_content`].
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

/// Parameters of [`TenantDataSecurityAndGovernanceResource::process_content_async`].
pub struct ProcessContentAsync {
    /// `processContentRequests`.
    pub process_content_requests: mg::Field<Vec<models::ProcessContentBatchRequest>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessContentAsync: "microsoft.graph.processContentAsync", parameters;
    process_content_requests: "processContentRequests",
}
