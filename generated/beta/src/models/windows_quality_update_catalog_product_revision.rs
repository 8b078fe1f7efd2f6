// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsQualityUpdateCatalogProductRevision`.
pub struct WindowsQualityUpdateCatalogProductRevision {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `knowledgeBaseArticle`. Never null.
    pub knowledge_base_article: mg::Field<
        mg::Boxed<super::WindowsQualityUpdateProductKnowledgeBaseArticle>,
    >,
    /// `osBuild`. Never null.
    pub os_build: mg::Field<
        mg::Boxed<super::WindowsQualityUpdateProductBuildVersionDetail>,
    >,
    /// `productName`. Never null.
    pub product_name: mg::Field<String>,
    /// `releaseDateTime`. Never null.
    pub release_date_time: mg::Field<mg::DateTimeOffset>,
    /// `versionName`. Never null.
    pub version_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateCatalogProductRevision: "microsoft.graph.windowsQualityUpdateCatalogProductRevision", complex;
    display_name: "displayName" required,
    knowledge_base_article: "knowledgeBaseArticle" required,
    os_build: "osBuild" required,
    product_name: "productName" required,
    release_date_time: "releaseDateTime" required,
    version_name: "versionName" required,
}
