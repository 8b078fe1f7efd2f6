// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partnerInformation`][reference].
///
/// Requests: [`PartnerInformationResource`], for example
/// `graph.organization().id(id).partner_information()`.
///
/// [`PartnerInformationResource`]: crate::requests::partner_information::PartnerInformationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/partnerinformation?view=graph-rest-beta
pub struct PartnerInformation {
    /// `commerceUrl`.
    pub commerce_url: mg::Field<String>,
    /// `companyName`.
    pub company_name: mg::Field<String>,
    /// `companyType`.
    pub company_type: mg::Field<mg::Open<super::PartnerTenantType>>,
    /// `helpUrl`.
    pub help_url: mg::Field<String>,
    /// `partnerTenantId`: the key. Never null.
    pub partner_tenant_id: mg::Field<String>,
    /// `supportEmails`.
    pub support_emails: mg::Field<Vec<String>>,
    /// `supportTelephones`.
    pub support_telephones: mg::Field<Vec<String>>,
    /// `supportUrl`.
    pub support_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PartnerInformation: "microsoft.graph.partnerInformation", entity;
    commerce_url: "commerceUrl",
    company_name: "companyName",
    company_type: "companyType",
    help_url: "helpUrl",
    partner_tenant_id: "partnerTenantId" key required,
    support_emails: "supportEmails",
    support_telephones: "supportTelephones",
    support_url: "supportUrl",
}
