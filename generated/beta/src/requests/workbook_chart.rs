// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChart`](models::WorkbookChart): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookChartResource(mg::One<models::WorkbookChart>);

mg::builder! { WorkbookChartResource: mg::One<models::WorkbookChart> }

impl WorkbookChartResource {
    /// `…/axes`: [`WorkbookChartAxes`](models::WorkbookChartAxes).
    #[inline]
    pub fn axes(&self) -> requests::workbook_chart_axes::WorkbookChartAxesResource {
        mg::navigate(self, "axes")
    }

    /// `…/dataLabels`: [`WorkbookChartDataLabels`](models::WorkbookChartDataLabels).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn data_labels(
        &self,
    ) -> requests::workbook_chart_data_labels::WorkbookChartDataLabelsResource {
        mg::navigate(self, "dataLabels")
    }

    /// `…/format`: [`WorkbookChartAreaFormat`](models::WorkbookChartAreaFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_area_format::WorkbookChartAreaFormatResource {
        mg::navigate(self, "format")
    }

    /// `…/legend`: [`WorkbookChartLegend`](models::WorkbookChartLegend).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn legend(
        &self,
    ) -> requests::workbook_chart_legend::WorkbookChartLegendResource {
        mg::navigate(self, "legend")
    }

    /// `…/series`: many [`WorkbookChartSeries`](models::WorkbookChartSeries).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn series(
        &self,
    ) -> requests::workbook_chart_series::WorkbookChartSeriesCollection {
        mg::navigate(self, "series")
    }

    /// `…/title`: [`WorkbookChartTitle`](models::WorkbookChartTitle).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn title(&self) -> requests::workbook_chart_title::WorkbookChartTitleResource {
        mg::navigate(self, "title")
    }

    /// `…/worksheet`: [`WorkbookWorksheet`](models::WorkbookWorksheet).
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::navigate(self, "worksheet")
    }

    /// `GET …/image`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn image(&self) -> mg::Request<String> {
        self.raw().function("image")
    }

    /// `GET …/image(width=…)` or `GET …/image(width=…,height=…)` or
    /// `GET …/image(width=…,height=…,fittingMode=…)`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[doc(alias = "image")]
    #[inline]
    pub fn image_with(&self, parameters: impl Into<Image>) -> mg::Request<String> {
        self.raw().function_with("image", &parameters.into())
    }

    /// `POST …/setData`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn set_data(&self, parameters: impl Into<SetData>) -> mg::Request<()> {
        self.raw().action_with("setData", &parameters.into())
    }

    /// `POST …/setPosition`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn set_position(&self, parameters: SetPosition) -> mg::Request<()> {
        self.raw().action_with("setPosition", &parameters)
    }
}

/// Requests on a collection of [`WorkbookChart`](models::WorkbookChart): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartCollection(
    mg::Many<models::WorkbookChart, WorkbookChartResource>,
);

mg::builder! { WorkbookChartCollection: mg::Many<models::WorkbookChart, WorkbookChartResource> }

impl WorkbookChartCollection {
    /// `POST …/add`.
    ///
    /// Returns [`WorkbookChart`](models::WorkbookChart).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn add(&self, parameters: impl Into<Add>) -> mg::Request<models::WorkbookChart> {
        self.raw().action_with("add", &parameters.into())
    }

    /// `GET …/count`.
    ///
    /// Returns `i32`.
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        self.raw().function("count")
    }

    /// `GET …/item(name=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    #[inline]
    pub fn item(
        &self,
        parameters: impl Into<Item>,
    ) -> requests::workbook_chart::WorkbookChartResource {
        self.raw().call_with("item", &parameters.into()).into_builder()
    }

    /// `GET …/itemAt(index=…)`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    #[inline]
    pub fn item_at(
        &self,
        parameters: impl Into<ItemAt>,
    ) -> requests::workbook_chart::WorkbookChartResource {
        self.raw().call_with("itemAt", &parameters.into()).into_builder()
    }
}

/// Parameters of [`WorkbookChartResource::image_with`].
///
/// A call can pass `width` alone.
pub struct Image {
    /// `fittingMode`. Required.
    pub fitting_mode: mg::Field<String>,
    /// `height`. Required.
    pub height: mg::Field<i32>,
    /// `width`. Required.
    pub width: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Image: "microsoft.graph.image", parameters;
    fitting_mode: "fittingMode" required,
    height: "height" required,
    width: "width" required,
}

mg::required_parameters! {
    Image;
    width: i32,
}

/// Parameters of [`WorkbookChartResource::set_data`].
///
/// A call can pass `series_by` alone.
pub struct SetData {
    /// `seriesBy`. Required.
    pub series_by: mg::Field<String>,
    /// `sourceData`.
    pub source_data: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetData: "microsoft.graph.setData", parameters;
    series_by: "seriesBy" required,
    source_data: "sourceData",
}

mg::required_parameters! {
    SetData;
    series_by: String,
}

/// Parameters of [`WorkbookChartResource::set_position`].
pub struct SetPosition {
    /// `endCell`.
    pub end_cell: mg::Field<mg::Json>,
    /// `startCell`.
    pub start_cell: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetPosition: "microsoft.graph.setPosition", parameters;
    end_cell: "endCell",
    start_cell: "startCell",
}

/// Parameters of [`WorkbookChartCollection::add`].
///
/// A call can pass the pair of `type_` and `series_by` alone.
pub struct Add {
    /// `seriesBy`. Required.
    pub series_by: mg::Field<String>,
    /// `sourceData`.
    pub source_data: mg::Field<mg::Json>,
    /// `type`. Required.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Add: "microsoft.graph.add", parameters;
    series_by: "seriesBy" required,
    source_data: "sourceData",
    type_: "type" required,
}

mg::required_parameters! {
    Add;
    type_: String,
    series_by: String,
}

/// Parameters of [`WorkbookChartCollection::item`].
///
/// A call can pass `name` alone.
pub struct Item {
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Item: "microsoft.graph.item", parameters;
    name: "name",
}

mg::required_parameters! {
    Item;
    name: String,
}

/// Parameters of [`WorkbookChartCollection::item_at`].
///
/// A call can pass `index` alone.
pub struct ItemAt {
    /// `index`. Required.
    pub index: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemAt: "microsoft.graph.itemAt", parameters;
    index: "index" required,
}

mg::required_parameters! {
    ItemAt;
    index: i32,
}
