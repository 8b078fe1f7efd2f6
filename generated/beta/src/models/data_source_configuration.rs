// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataSourceConfiguration`, a complex type.
    DataSourceConfiguration "microsoft.graph.dataSourceConfiguration" "complex";
    /// `externalItem`: externalItemConfiguration
    external_item "externalItem": mg::Boxed<super::ExternalItemConfiguration>,
    /// `sharePointEmbedded`: sharePointEmbeddedConfiguration
    share_point_embedded "sharePointEmbedded": mg::Boxed<super::SharePointEmbeddedConfiguration>,
}
