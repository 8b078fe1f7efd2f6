// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateCatalogProductRevision`, a complex type.
    WindowsQualityUpdateCatalogProductRevision "microsoft.graph.windowsQualityUpdateCatalogProductRevision" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `knowledgeBaseArticle`: windowsQualityUpdateProductKnowledgeBaseArticle, not null
    knowledge_base_article "knowledgeBaseArticle" "r": mg::Boxed<super::WindowsQualityUpdateProductKnowledgeBaseArticle>,
    /// `osBuild`: windowsQualityUpdateProductBuildVersionDetail, not null
    os_build "osBuild" "r": mg::Boxed<super::WindowsQualityUpdateProductBuildVersionDetail>,
    /// `productName`: String, not null
    product_name "productName" "r": String,
    /// `releaseDateTime`: DateTimeOffset, not null
    release_date_time "releaseDateTime" "r": mg::DateTimeOffset,
    /// `versionName`: String, not null
    version_name "versionName" "r": String,
}
