// @generated
use crate::mg;

/// Complex type `microsoft.graph.kerberosSignOnSettings`.
pub struct KerberosSignOnSettings {
    /// `kerberosServicePrincipalName`.
    pub kerberos_service_principal_name: mg::Field<String>,
    /// `kerberosSignOnMappingAttributeType`.
    pub kerberos_sign_on_mapping_attribute_type: mg::Field<
        mg::Open<super::KerberosSignOnMappingAttributeType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KerberosSignOnSettings: "microsoft.graph.kerberosSignOnSettings", complex;
    kerberos_service_principal_name: "kerberosServicePrincipalName",
    kerberos_sign_on_mapping_attribute_type: "kerberosSignOnMappingAttributeType",
}
