// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.kerberosSignOnSettings`, a complex type.
    KerberosSignOnSettings "microsoft.graph.kerberosSignOnSettings" "complex";
    /// `kerberosServicePrincipalName`: String
    kerberos_service_principal_name "kerberosServicePrincipalName": String,
    /// `kerberosSignOnMappingAttributeType`: kerberosSignOnMappingAttributeType
    kerberos_sign_on_mapping_attribute_type "kerberosSignOnMappingAttributeType": mg::Open<super::KerberosSignOnMappingAttributeType>,
}
