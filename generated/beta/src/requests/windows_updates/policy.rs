// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.policy`, by its URL.
    ///
    /// For example `/admin/windows/updates/policies/{policy-id}`.
    PolicyResource(mg::One<models::windows_updates::Policy>)
}

impl PolicyResource {
    /// `…/applicableContent`: many `microsoft.graph.windowsUpdates.applicableContent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All | **WindowsUpdates.Read.All**, WindowsUpdates.ReadWrite.All |
    #[inline]
    pub fn applicable_content(
        &self,
    ) -> requests::windows_updates::applicable_content::ApplicableContentCollection {
        mg::to(self, "applicableContent")
    }

    /// `…/approvals`: many `microsoft.graph.windowsUpdates.policyApproval`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `PATCH …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn approvals(
        &self,
    ) -> requests::windows_updates::policy_approval::PolicyApprovalCollection {
        mg::to(self, "approvals")
    }

    /// `…/rings`: many `microsoft.graph.windowsUpdates.ring`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `GET …/{id}` | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.Read.All**, **WindowsUpdates.ReadWrite.All** |
    /// | `POST` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `PATCH …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WindowsUpdates.ReadWrite.All** | **WindowsUpdates.ReadWrite.All** |
    #[inline]
    pub fn rings(&self) -> requests::windows_updates::ring::RingCollection {
        mg::to(self, "rings")
    }

    /// `…/microsoft.graph.windowsUpdates.qualityUpdatePolicy`
    #[inline]
    pub fn as_quality_update_policy(
        &self,
    ) -> requests::windows_updates::quality_update_policy::QualityUpdatePolicyResource {
        mg::to(self, "microsoft.graph.windowsUpdates.qualityUpdatePolicy")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.policy`, by its URL.
    ///
    /// For example `/admin/windows/updates/policies`.
    PolicyCollection(mg::Many<models::windows_updates::Policy, PolicyResource>)
}

impl PolicyCollection {
    /// `…/microsoft.graph.windowsUpdates.qualityUpdatePolicy`
    #[inline]
    pub fn as_quality_update_policy(
        &self,
    ) -> requests::windows_updates::quality_update_policy::QualityUpdatePolicyCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.qualityUpdatePolicy")
    }
}
