// @generated
use crate::{mg, models, requests};

/// Requests on one [`Domain`](models::Domain): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.domains().id(id)`.
#[derive(Clone, Debug)]
pub struct DomainResource(mg::One<models::Domain>);

mg::builder! { DomainResource: mg::One<models::Domain> }

impl DomainResource {
    /// `…/domainNameReferences`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Domain.Read.All` (delegated, application).
    #[inline]
    pub fn domain_name_references(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "domainNameReferences")
    }

    /// `…/federationConfiguration`: many
    /// [`InternalDomainFederation`](models::InternalDomainFederation).
    ///
    /// Least privileged permission to read: `Domain-InternalFederation.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn federation_configuration(
        &self,
    ) -> requests::internal_domain_federation::InternalDomainFederationCollection {
        mg::navigate(self, "federationConfiguration")
    }

    /// `…/rootDomain`: [`Domain`](models::Domain).
    ///
    /// Least privileged permission to read: `Domain.Read.All` (delegated, application).
    #[inline]
    pub fn root_domain(&self) -> requests::domain::DomainResource {
        mg::navigate(self, "rootDomain")
    }

    /// `…/serviceConfigurationRecords`: many [`DomainDnsRecord`](models::DomainDnsRecord).
    ///
    /// Least privileged permission to read: `Domain.Read.All` (delegated, application).
    #[inline]
    pub fn service_configuration_records(
        &self,
    ) -> requests::domain_dns_record::DomainDnsRecordCollection {
        mg::navigate(self, "serviceConfigurationRecords")
    }

    /// `…/sharedEmailDomainInvitations`: many
    /// [`SharedEmailDomainInvitation`](models::SharedEmailDomainInvitation).
    #[inline]
    pub fn shared_email_domain_invitations(
        &self,
    ) -> requests::shared_email_domain_invitation::SharedEmailDomainInvitationCollection {
        mg::navigate(self, "sharedEmailDomainInvitations")
    }

    /// `…/verificationDnsRecords`: many [`DomainDnsRecord`](models::DomainDnsRecord).
    ///
    /// Least privileged permission to read: `Domain.Read.All` (delegated, application).
    #[inline]
    pub fn verification_dns_records(
        &self,
    ) -> requests::domain_dns_record::DomainDnsRecordCollection {
        mg::navigate(self, "verificationDnsRecords")
    }

    /// `POST …/forceDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Domain.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn force_delete(&self, parameters: ForceDelete) -> mg::Request<()> {
        self.raw().action_with("forceDelete", &parameters)
    }

    /// `POST …/promote`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `Domain.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn promote(&self) -> mg::Request<bool> {
        self.raw().action("promote")
    }

    /// `POST …/promoteToInitial`.
    ///
    /// Returns no body.
    #[inline]
    pub fn promote_to_initial(&self) -> mg::Request<()> {
        self.raw().action("promoteToInitial")
    }

    /// `POST …/verify`.
    ///
    /// Returns [`Domain`](models::Domain).
    ///
    /// Least privileged permission: `Domain.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn verify(&self, parameters: Verify) -> mg::Request<models::Domain> {
        self.raw().action_with("verify", &parameters)
    }
}

/// Requests on a collection of [`Domain`](models::Domain): `list`, `create`, `count`, `id` for one
/// of them.
///
/// For example `graph.domains()`.
pub type DomainCollection = mg::Many<models::Domain, DomainResource>;

/// Parameters of [`DomainResource::force_delete`].
pub struct ForceDelete {
    /// `disableUserAccounts`.
    pub disable_user_accounts: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForceDelete: "microsoft.graph.forceDelete", parameters;
    disable_user_accounts: "disableUserAccounts",
}

/// Parameters of [`DomainResource::verify`].
pub struct Verify {
    /// `forceTakeover`. Optional.
    pub force_takeover: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Verify: "microsoft.graph.verify", parameters;
    force_takeover: "forceTakeover" optional,
}
