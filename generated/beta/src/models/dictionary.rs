// @generated
use crate::mg;

/// Open complex type `microsoft.graph.Dictionary`.
pub struct Dictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dictionary: "microsoft.graph.Dictionary", complex open, family DictionaryKind;
}

/// The types derived from [`Dictionary`].
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
