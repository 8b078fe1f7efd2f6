// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookFilter`](models::WorkbookFilter): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id).columns().id(id).filter()`.
#[derive(Clone, Debug)]
pub struct WorkbookFilterResource(mg::One<models::WorkbookFilter>);

mg::builder! { WorkbookFilterResource: mg::One<models::WorkbookFilter> }

impl WorkbookFilterResource {
    /// `POST …/apply`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        self.raw().action_with("apply", &parameters)
    }

    /// `POST …/applyBottomItemsFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_bottom_items_filter(
        &self,
        parameters: impl Into<ApplyBottomItemsFilter>,
    ) -> mg::Request<()> {
        self.raw().action_with("applyBottomItemsFilter", &parameters.into())
    }

    /// `POST …/applyBottomPercentFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_bottom_percent_filter(
        &self,
        parameters: impl Into<ApplyBottomPercentFilter>,
    ) -> mg::Request<()> {
        self.raw().action_with("applyBottomPercentFilter", &parameters.into())
    }

    /// `POST …/applyCellColorFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_cell_color_filter(
        &self,
        parameters: ApplyCellColorFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyCellColorFilter", &parameters)
    }

    /// `POST …/applyCustomFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_custom_filter(
        &self,
        parameters: impl Into<ApplyCustomFilter>,
    ) -> mg::Request<()> {
        self.raw().action_with("applyCustomFilter", &parameters.into())
    }

    /// `POST …/applyDynamicFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_dynamic_filter(
        &self,
        parameters: impl Into<ApplyDynamicFilter>,
    ) -> mg::Request<()> {
        self.raw().action_with("applyDynamicFilter", &parameters.into())
    }

    /// `POST …/applyFontColorFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_font_color_filter(
        &self,
        parameters: ApplyFontColorFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyFontColorFilter", &parameters)
    }

    /// `POST …/applyIconFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_icon_filter(&self, parameters: ApplyIconFilter) -> mg::Request<()> {
        self.raw().action_with("applyIconFilter", &parameters)
    }

    /// `POST …/applyTopItemsFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_top_items_filter(
        &self,
        parameters: impl Into<ApplyTopItemsFilter>,
    ) -> mg::Request<()> {
        self.raw().action_with("applyTopItemsFilter", &parameters.into())
    }

    /// `POST …/applyTopPercentFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_top_percent_filter(
        &self,
        parameters: impl Into<ApplyTopPercentFilter>,
    ) -> mg::Request<()> {
        self.raw().action_with("applyTopPercentFilter", &parameters.into())
    }

    /// `POST …/applyValuesFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_values_filter(&self, parameters: ApplyValuesFilter) -> mg::Request<()> {
        self.raw().action_with("applyValuesFilter", &parameters)
    }

    /// `POST …/clear`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        self.raw().action("clear")
    }
}

/// Parameters of [`WorkbookFilterResource::apply`].
pub struct Apply {
    /// `criteria`.
    pub criteria: mg::Field<mg::Boxed<models::WorkbookFilterCriteria>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Apply: "microsoft.graph.apply", parameters;
    criteria: "criteria",
}

/// Parameters of [`WorkbookFilterResource::apply_bottom_items_filter`].
///
/// A call can pass `count` alone.
pub struct ApplyBottomItemsFilter {
    /// `count`. Required.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyBottomItemsFilter: "microsoft.graph.applyBottomItemsFilter", parameters;
    count: "count" required,
}

mg::required_parameters! {
    ApplyBottomItemsFilter;
    count: i32,
}

/// Parameters of [`WorkbookFilterResource::apply_bottom_percent_filter`].
///
/// A call can pass `percent` alone.
pub struct ApplyBottomPercentFilter {
    /// `percent`. Required.
    pub percent: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyBottomPercentFilter: "microsoft.graph.applyBottomPercentFilter", parameters;
    percent: "percent" required,
}

mg::required_parameters! {
    ApplyBottomPercentFilter;
    percent: i32,
}

/// Parameters of [`WorkbookFilterResource::apply_cell_color_filter`].
pub struct ApplyCellColorFilter {
    /// `color`.
    pub color: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyCellColorFilter: "microsoft.graph.applyCellColorFilter", parameters;
    color: "color",
}

/// Parameters of [`WorkbookFilterResource::apply_custom_filter`].
///
/// A call can pass `oper` alone.
pub struct ApplyCustomFilter {
    /// `criteria1`.
    pub criteria1: mg::Field<String>,
    /// `criteria2`.
    pub criteria2: mg::Field<String>,
    /// `oper`. Required.
    pub oper: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyCustomFilter: "microsoft.graph.applyCustomFilter", parameters;
    criteria1: "criteria1",
    criteria2: "criteria2",
    oper: "oper" required,
}

mg::required_parameters! {
    ApplyCustomFilter;
    oper: String,
}

/// Parameters of [`WorkbookFilterResource::apply_dynamic_filter`].
///
/// A call can pass `criteria` alone.
pub struct ApplyDynamicFilter {
    /// `criteria`. Required.
    pub criteria: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyDynamicFilter: "microsoft.graph.applyDynamicFilter", parameters;
    criteria: "criteria" required,
}

mg::required_parameters! {
    ApplyDynamicFilter;
    criteria: String,
}

/// Parameters of [`WorkbookFilterResource::apply_font_color_filter`].
pub struct ApplyFontColorFilter {
    /// `color`.
    pub color: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyFontColorFilter: "microsoft.graph.applyFontColorFilter", parameters;
    color: "color",
}

/// Parameters of [`WorkbookFilterResource::apply_icon_filter`].
pub struct ApplyIconFilter {
    /// `icon`.
    pub icon: mg::Field<mg::Boxed<models::WorkbookIcon>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyIconFilter: "microsoft.graph.applyIconFilter", parameters;
    icon: "icon",
}

/// Parameters of [`WorkbookFilterResource::apply_top_items_filter`].
///
/// A call can pass `count` alone.
pub struct ApplyTopItemsFilter {
    /// `count`. Required.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyTopItemsFilter: "microsoft.graph.applyTopItemsFilter", parameters;
    count: "count" required,
}

mg::required_parameters! {
    ApplyTopItemsFilter;
    count: i32,
}

/// Parameters of [`WorkbookFilterResource::apply_top_percent_filter`].
///
/// A call can pass `percent` alone.
pub struct ApplyTopPercentFilter {
    /// `percent`. Required.
    pub percent: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyTopPercentFilter: "microsoft.graph.applyTopPercentFilter", parameters;
    percent: "percent" required,
}

mg::required_parameters! {
    ApplyTopPercentFilter;
    percent: i32,
}

/// Parameters of [`WorkbookFilterResource::apply_values_filter`].
pub struct ApplyValuesFilter {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyValuesFilter: "microsoft.graph.applyValuesFilter", parameters;
    values: "values",
}
