// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partnerInformation`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partnerinformation?view=graph-rest-beta>
    PartnerInformation "microsoft.graph.partnerInformation" "entity";
    /// `commerceUrl`: String
    commerce_url "commerceUrl": String,
    /// `companyName`: String
    company_name "companyName": String,
    /// `companyType`: partnerTenantType
    company_type "companyType": mg::Open<super::PartnerTenantType>,
    /// `helpUrl`: String
    help_url "helpUrl": String,
    /// `partnerTenantId`: String, key, not null
    partner_tenant_id "partnerTenantId" "kr": String,
    /// `supportEmails`: Collection(String)
    support_emails "supportEmails": Vec<String>,
    /// `supportTelephones`: Collection(String)
    support_telephones "supportTelephones": Vec<String>,
    /// `supportUrl`: String
    support_url "supportUrl": String,
}
