// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.Dictionary`, an open complex type.
    Dictionary "microsoft.graph.Dictionary" "complex open" => DictionaryKind;
}

/// The types derived from `microsoft.graph.Dictionary`.
#[non_exhaustive]
pub enum DictionaryKind {
    CustomAppScopeAttributesDictionary(Box<super::CustomAppScopeAttributesDictionary>),
    CustomMetadataDictionary(Box<super::CustomMetadataDictionary>),
    FileStorageContainerCustomPropertyDictionary(
        Box<super::FileStorageContainerCustomPropertyDictionary>,
    ),
    NetworkaccessExtendedProperties(
        Box<crate::models::networkaccess::ExtendedProperties>,
    ),
    OpenComplexDictionaryType(Box<super::OpenComplexDictionaryType>),
    PartnerSecurityAdditionalDataDictionary(
        Box<crate::models::partner::security::AdditionalDataDictionary>,
    ),
    PlannerFormsDictionary(Box<super::PlannerFormsDictionary>),
    ResultTemplateDictionary(Box<super::ResultTemplateDictionary>),
    StringDictionary(Box<super::StringDictionary>),
    WafAllowedHeadersDictionary(Box<super::WafAllowedHeadersDictionary>),
    /// None of these, or a type that this version does not know.
    Other(Box<Dictionary>),
}

mg::family! {
    Dictionary => DictionaryKind;
    CustomAppScopeAttributesDictionary(super::CustomAppScopeAttributesDictionary),
    CustomMetadataDictionary(super::CustomMetadataDictionary),
    FileStorageContainerCustomPropertyDictionary(super::FileStorageContainerCustomPropertyDictionary),
    NetworkaccessExtendedProperties(crate::models::networkaccess::ExtendedProperties),
    OpenComplexDictionaryType(super::OpenComplexDictionaryType),
    PartnerSecurityAdditionalDataDictionary(crate::models::partner::security::AdditionalDataDictionary),
    PlannerFormsDictionary(super::PlannerFormsDictionary),
    ResultTemplateDictionary(super::ResultTemplateDictionary),
    StringDictionary(super::StringDictionary),
    WafAllowedHeadersDictionary(super::WafAllowedHeadersDictionary),
}
