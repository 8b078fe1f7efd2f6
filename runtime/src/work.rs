//! Counts steps, so that tests can compare the work for an input with the work for one of twice its size.

use std::cell::Cell;

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Counts steps of this thread.
pub(crate) fn add(steps: u64) {
    STEPS.with(|counter| counter.set(counter.get() + steps));
}

/// The steps that this thread counts while a function runs.
pub(crate) fn steps(run: impl FnOnce()) -> u64 {
    STEPS.with(|counter| counter.set(0));
    run();
    STEPS.with(Cell::get)
}

/// Asserts that twice the size takes no more than about twice the steps. `run` gets a size.
///
/// The constant part of the work is allowed for by the difference of two doublings.
#[track_caller]
pub(crate) fn assert_linear(size: usize, run: impl Fn(usize)) {
    let steps = |size| steps(|| run(size));
    let (once, twice, four_times) = (steps(size), steps(2 * size), steps(4 * size));
    assert!(once > 0, "nothing was counted");
    let (first, second) = (twice.saturating_sub(once), four_times.saturating_sub(twice));
    // Of linear work the second difference is twice the first, of quadratic work four times.
    assert!(second <= first * 5 / 2 + 100, "{once}, {twice} and {four_times} steps for {size} and its doubles");
}
