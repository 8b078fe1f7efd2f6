// @generated
use crate::mg;

/// Enumeration `microsoft.graph.siteTemplateType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteTemplateType {
    /// `sitepagepublishing` (0)
    Sitepagepublishing,
    /// `sts` (2)
    Sts,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SiteTemplateType: "microsoft.graph.siteTemplateType";
    Sitepagepublishing: "sitepagepublishing" = 0,
    Sts: "sts" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
