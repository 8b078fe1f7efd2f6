// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.domain`, by its URL.
    ///
    /// For example `/domains/{domain-id}`.
    DomainResource(mg::One<models::Domain>)
}

impl DomainResource {
    /// `…/domainNameReferences`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Domain.Read.All**, Domain.ReadWrite.All | **Domain.Read.All**, Domain.ReadWrite.All |
    #[inline]
    pub fn domain_name_references(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "domainNameReferences")
    }

    /// `…/federationConfiguration`: many `internalDomainFederation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Domain-InternalFederation.Read.All**, **Domain-InternalFederation.ReadWrite.All** | **Domain-InternalFederation.Read.All**, **Domain-InternalFederation.ReadWrite.All** |
    /// | `GET …/{id}` | **Domain-InternalFederation.Read.All**, **Domain-InternalFederation.ReadWrite.All**, Domain.Read.All, Domain.ReadWrite.All | **Domain-InternalFederation.Read.All**, **Domain-InternalFederation.ReadWrite.All**, Domain.Read.All, Domain.ReadWrite.All |
    /// | `POST` | **Domain-InternalFederation.ReadWrite.All**, Domain.ReadWrite.All | **Domain-InternalFederation.ReadWrite.All**, Domain.ReadWrite.All |
    /// | `PATCH …/{id}` | **Domain-InternalFederation.ReadWrite.All**, Domain.ReadWrite.All | **Domain-InternalFederation.ReadWrite.All**, Domain.ReadWrite.All |
    /// | `DELETE …/{id}` | **Domain-InternalFederation.ReadWrite.All**, Domain.ReadWrite.All | **Domain-InternalFederation.ReadWrite.All**, Domain.ReadWrite.All |
    #[inline]
    pub fn federation_configuration(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationCollection {
        mg::to(self, "federationConfiguration")
    }

    /// `…/rootDomain`: `domain`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Domain.Read.All**, Directory.Read.All, Domain.ReadWrite.All | **Domain.Read.All**, Directory.Read.All, Domain.ReadWrite.All |
    #[inline]
    pub fn root_domain(&self) -> requests::domain::DomainResource {
        mg::to(self, "rootDomain")
    }

    /// `…/serviceConfigurationRecords`: many `domainDnsRecord`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Domain.Read.All**, Domain.ReadWrite.All | **Domain.Read.All**, Domain.ReadWrite.All |
    #[inline]
    pub fn service_configuration_records(
        &self,
    ) -> requests::domain_dns_record::DomainDnsRecordCollection {
        mg::to(self, "serviceConfigurationRecords")
    }

    /// `…/sharedEmailDomainInvitations`: many `sharedEmailDomainInvitation`
    #[inline]
    pub fn shared_email_domain_invitations(
        &self,
    ) -> requests::shared_email_domain_invitation::SharedEmailDomainInvitationCollection {
        mg::to(self, "sharedEmailDomainInvitations")
    }

    /// `…/verificationDnsRecords`: many `domainDnsRecord`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Domain.Read.All**, Domain.ReadWrite.All | **Domain.Read.All**, Domain.ReadWrite.All |
    #[inline]
    pub fn verification_dns_records(
        &self,
    ) -> requests::domain_dns_record::DomainDnsRecordCollection {
        mg::to(self, "verificationDnsRecords")
    }

    /// `POST …/forceDelete`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Domain.ReadWrite.All** | **Domain.ReadWrite.All** |
    #[inline]
    pub fn force_delete(&self, parameters: ForceDelete) -> mg::Request<()> {
        mg::Path::action_with(self, "forceDelete", &parameters)
    }

    /// `POST …/promote`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Domain.ReadWrite.All** | **Domain.ReadWrite.All** |
    #[inline]
    pub fn promote(&self) -> mg::Request<bool> {
        mg::Path::action(self, "promote")
    }

    /// `POST …/promoteToInitial`
    #[inline]
    pub fn promote_to_initial(&self) -> mg::Request<()> {
        mg::Path::action(self, "promoteToInitial")
    }

    /// `POST …/verify`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Domain.ReadWrite.All** | **Domain.ReadWrite.All** |
    #[inline]
    pub fn verify(&self, parameters: Verify) -> mg::Request<models::Domain> {
        mg::Path::action_with(self, "verify", &parameters)
    }
}

/// A collection of `microsoft.graph.domain`, by its URL.
///
/// For example `/domains`.
pub type DomainCollection = mg::Many<models::Domain, DomainResource>;

mg::record! {
    /// Parameters of `microsoft.graph.forceDelete`.
    ForceDelete "microsoft.graph.forceDelete" "parameters";
    /// `disableUserAccounts`: Boolean
    disable_user_accounts "disableUserAccounts": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.verify`.
    Verify "microsoft.graph.verify" "parameters";
    /// `forceTakeover`: Boolean, optional
    force_takeover "forceTakeover" "o": bool,
}
