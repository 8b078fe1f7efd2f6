// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantDataSecurityAndGovernance`, by its URL.
    ///
    /// For example `/security/dataSecurityAndGovernance`.
    TenantDataSecurityAndGovernanceResource(mg::One<models::TenantDataSecurityAndGovernance>)
}

impl TenantDataSecurityAndGovernanceResource {
    /// `…/policyFiles`: many `policyFile`
    #[inline]
    pub fn policy_files(&self) -> requests::policy_file::PolicyFileCollection {
        mg::to(self, "policyFiles")
    }

    /// `…/protectionScopes`: `tenantProtectionScopeContainer`
    #[inline]
    pub fn protection_scopes(
        &self,
    ) -> requests::tenant_protection_scope_container::TenantProtectionScopeContainerResource {
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
    /// | **Content.Process.All** | **Content.Process.All** |
    #[inline]
    pub fn process_content(
        &self,
        parameters: ProcessContent,
    ) -> mg::Request<models::ProcessContentResponse> {
        mg::Path::action_with(self, "processContent", &parameters)
    }

    /// `POST …/processContentAsync`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Content.Process.All** | **Content.Process.All** |
    #[inline]
    pub fn process_content_async(
        &self,
        parameters: ProcessContentAsync,
    ) -> mg::Request<mg::Page<models::ProcessContentResponses>> {
        mg::Path::action_with(self, "processContentAsync", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.processContent`.
    ProcessContent "microsoft.graph.processContent" "parameters";
    /// `contentToProcess`: processContentRequest
    content_to_process "contentToProcess": mg::Boxed<models::ProcessContentRequest>,
}

mg::record! {
    /// Parameters of `microsoft.graph.processContentAsync`.
    ProcessContentAsync "microsoft.graph.processContentAsync" "parameters";
    /// `processContentRequests`: Collection(processContentBatchRequest)
    process_content_requests "processContentRequests": Vec<models::ProcessContentBatchRequest>,
}
